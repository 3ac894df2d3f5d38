import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { buildFinderData } from "../../src/places/find/build-finder-data.ts";
import { findPlace, makeFinder } from "../../src/places/find/finder.ts";
import { areasIn, type Found } from "../../src/places/find/found.ts";
import type { OutwardFile, PostcodeList } from "../../src/places/find/outward-file.ts";

const read = (file: string): Promise<string> =>
  readFile(join(import.meta.dirname, "../../data", file), "utf8");

// Written by the pipeline, whose checks hold its shape.
export const list = JSON.parse(await read("postcodes.json")) as PostcodeList;
export const finderData = buildFinderData(
  await read("areas.csv"),
  await read("place_names.csv"),
  list,
);
export const find = makeFinder(finderData);

const codeOf = new Map(finderData.authorities.map(({ name, areaCode }) => [name, areaCode]));
const nameOf = new Map(finderData.authorities.map(({ name, areaCode }) => [areaCode, name]));

export const named = (code: string): string => nameOf.get(code) ?? code;
export const coded = (name: string): string => codeOf.get(name) ?? "";

/** The file of an outward code, as the site serves it. */
export function load(outward: string): Promise<OutwardFile> {
  const file = list.outward[outward];
  return file === undefined
    ? Promise.reject(new Error(`no file is served for ${outward}`))
    : Promise.resolve(file);
}

export const answer = (text: string): Promise<Found> => findPlace(text, find, load);

/** Names of the authorities that an answer leads to, in its order. */
export const placesIn = (found: Found): string[] => areasIn(found).map(named);
