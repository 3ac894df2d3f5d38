import { londonCode } from "../../../src/datasets/areas/codes.ts";

/** The nine English regions as the Ministry of Justice and the ONS write them. */
export const regionCodeByName: ReadonlyMap<string, string> = new Map([
  ["North East", "E12000001"],
  ["North West", "E12000002"],
  ["Yorkshire and The Humber", "E12000003"],
  ["East Midlands", "E12000004"],
  ["West Midlands", "E12000005"],
  ["East of England", "E12000006"],
  ["London", londonCode],
  ["South East", "E12000008"],
  ["South West", "E12000009"],
]);
