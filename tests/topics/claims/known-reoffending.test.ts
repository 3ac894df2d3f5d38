import { expect, test } from "vitest";
import { parametersOf } from "../../../src/charts/chart.ts";
import { london } from "../../../src/places/place.ts";
import { crimeAndKnownReoffending as chart } from "../../../src/topics/claims/charts/crime-and-known-reoffending.ts";
import { queryFrozen } from "../../frozen/frozen-tables.ts";

/**
 * 844,911 recorded in 2008-09, 771,566 in 2012-13 and 913,678 in 2019-20; 39,656, 31,371 and 14,569
 * known to reoffend.
 */
test("the title tells what came after the report’s years: crime rose again", async () => {
  const rows = await queryFrozen(chart.sql, parametersOf(chart, london));
  const { title } = chart.present(rows, { place: london, link: (path) => path });
  expect(title).toContain(
    "was down 8.7% from 2008-09 to 2012-13, and up 8.1% from 2008-09 to 2019-20",
  );
  expect(title).toMatch(
    /down 20\.9% and down 63\.3% over the same years, at rates of 31\.2%, 31\.2% and \d\d\.\d%/,
  );
});
