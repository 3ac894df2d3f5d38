import { expect, test } from "vitest";
import { parametersOf } from "../../../src/charts/chart.ts";
import { london } from "../../../src/places/place.ts";
import { crimeAndKnownReoffending as chart } from "../../../src/topics/claims/charts/crime-and-known-reoffending.ts";
import { queryFrozen } from "../../frozen/frozen-tables.ts";

/**
 * 844,911 recorded in 2008-09, 771,566 in 2012-13 and 913,678 in 2019-20; 39,656, 31,371 and 14,569
 * known to reoffend.
 */
test("the title tells all years, in which crime rose again, and a note the report’s own", async () => {
  const rows = await queryFrozen(chart.sql, parametersOf(chart, london));
  const { title, notes } = chart.present(rows, { place: london, link: (path) => path });
  expect(title).toBe(
    "Recorded crime in London was up 8.1% from 2008-09 to 2019-20; the number of people known to reoffend was down 63.3%",
  );
  expect(notes[0]).toMatch(
    /^By 2012-13, .* recorded crime was down 8\.7% and .* reoffend down 20\.9%\. .* 31\.2% in 2008-09, 31\.2% in 2012-13 and \d\d\.\d% in 2019-20\.$/,
  );
});
