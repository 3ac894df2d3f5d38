import { metropolitanPoliceCode } from "../../../datasets/areas/codes.ts";
import type { View } from "./view.ts";

/** Areas by their codes. */
export const areaViews: readonly View[] = [
  {
    name: "areas_listed",
    takes: ["of_codes"],
    example: "areas_listed('E09000007,E23000001')",
    title: "The areas of a list, in its order",
    description:
      "Takes codes with commas between them. The Metropolitan Police’s area (E23000001) is called London.",
    key: ["area_code"],
    columns: {
      area_code: { type: "code", meaning: "area" },
      area_name: { type: "text", meaning: "its name" },
      position: { type: "integer", meaning: "its place in the list, from 1" },
    },
    sql: `
SELECT
  area_code,
  CASE WHEN area_code = '${metropolitanPoliceCode}' THEN 'London' ELSE area_name END AS area_name,
  CAST(list_position(string_split(of_codes, ','), area_code) AS INTEGER) AS position
FROM areas
WHERE list_contains(string_split(of_codes, ','), area_code)`,
  },
];
