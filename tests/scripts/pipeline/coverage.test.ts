import { describe, expect, test } from "vitest";
import { sourceEntry } from "../../../scripts/pipeline/credits.ts";
import { withSpan, writeCoverage, writeEdition } from "../../../scripts/pipeline/coverage.ts";
import type { Row } from "../../../scripts/pipeline/csv.ts";
import { datasets } from "../../../src/datasets/index.ts";
import { sources } from "../../../src/datasets/sources.ts";

const rows: Readonly<Record<string, readonly Row[]>> = {
  crime_monthly: [{ month: "2026-07" }, { month: "2010-04" }, { month: "2026-06" }],
  crime_yearly: [{ financial_year: "2002-03" }, { financial_year: "2026-27" }],
  population: [{ year: 1991 }, { year: 2025 }],
  reoffending_children: [{ cohort_end: "2016-03" }, { cohort_end: "2000-03" }],
  crime_official: [
    { period_end: "2025-06-30", source: "ons-pfa-csp-tables" },
    { period_end: "2023-12-31", source: "ons-pfa-csp-tables" },
    { period_end: "2003-03-31", source: "ons-pfa-rolling-year" },
    { period_end: "2004-03-31", source: "ons-pfa-rolling-year" },
  ],
  crime_wards: [{ period_end: "2026-02" }, { period_end: "2011-03" }],
  reoffending_national: [
    { cohort_end: "2002-12", cohort_length: "12 months", source: "moj-prsq-national-2000" },
    { cohort_end: "2014-03", cohort_length: "12 months", source: "moj-prsq-national-2000" },
    { cohort_end: "2000-03", cohort_length: "3 months", source: "moj-prsq-national-2000" },
    { cohort_end: "2024-03", cohort_length: "4 x 3 months", source: "moj-prsq-national-2012" },
  ],
  ward_points: [
    { ward_code: "E05009288", area_code: "E09000001" },
    { ward_code: "E05014053", area_code: "E09000002" },
  ],
};
const rowsOf = ({ name }: { readonly name: string }): readonly Row[] => rows[name] ?? [];

describe("what a table or source covers", () => {
  test.each([
    [
      "by month, {span crime_monthly.month}, with gaps",
      "by month, April 2010 to July 2026, with gaps",
    ],
    ["{years crime_yearly.financial_year}", "2002-03 to 2026-27"],
    ["{span population.year}", "1991 to 2025"],
    ["{mids population.year}", "mid-1991 to mid-2025"],
    ["to {last crime_monthly.month}", "to July 2026"],
    ["{cohorts reoffending_children.cohort_end}", "1999/00 to 2015/16"],
    [
      "{list crime_official.period_end where source is ons-pfa-csp-tables}",
      "December 2023 and June 2025",
    ],
    [
      "years ending {yearends crime_official.period_end}",
      "years ending in March from 2003 to 2004, in December 2023 and in June 2025",
    ],
    ["{years crime_yearly.financial_year where source is nobody}", "nothing yet"],
    ["32 boroughs, {span knife_crime_monthly.month}", "32 boroughs, nothing yet"],
    ["33 tiles", "33 tiles"],
    ["{twelves crime_wards.period_end}", "April 2010 to February 2026"],
    [
      "{quarters reoffending_national.cohort_end where cohort_length is 3 months}",
      "January 2000 to March 2000",
    ],
    [
      "{cohorts reoffending_national.cohort_end where cohort_length is 12 months}",
      "2002 to 2013/14",
    ],
    ["{eachcohort reoffending_children.cohort_end}", "1999/00 and 2015/16"],
    ["to {lastcohort reoffending_national.cohort_end}", "to 2023/24"],
    ["{count ward_points.ward_code} wards", "2 wards"],
    ["{count ward_points.ward_code where area_code is E09000001}", "1"],
    [
      "{eachcohort reoffending_national.cohort_end where cohort_length is 12 months and source is moj-prsq-national-2000}",
      "2002 and 2013/14",
    ],
  ])("%s", (text, written) => {
    expect(writeCoverage(text, rowsOf)).toBe(written);
  });

  test("is of a source only what names it", () => {
    const text = "years ending {list crime_official.period_end}";
    expect(writeCoverage(text, rowsOf, "ons-pfa-rolling-year")).toBe(
      "years ending March 2003 and March 2004",
    );
  });

  test.each([
    "{span crime_monthly.year}",
    "{span crime_month.month}",
    "{about crime_monthly.month}",
    "{span crime_monthly.month where source is nobody}",
  ])("stops at %s, which no table has", (text) => {
    expect(() => writeCoverage(text, rowsOf)).toThrow(text);
  });

  test("has the months of an edition behind its places", () => {
    expect(withSpan("32 boroughs", { first: "2024-07", last: "2026-06" })).toBe(
      "32 boroughs, July 2024 to June 2026",
    );
    expect(withSpan("postcodes", { first: "2025-10", last: "2025-10" })).toBe(
      "postcodes, October 2025",
    );
    expect(withSpan("32 boroughs", undefined)).toBe("32 boroughs");
  });

  test("has the months of a source's edition where it asks for them", () => {
    const months = { "os-code-point-open": { first: "2026-01", last: "2026-01" } };
    const text = "33 authorities, {edition os-code-point-open}";
    expect(writeEdition(text, months)).toBe("33 authorities, January 2026");
    expect(writeEdition(text, {})).toBe("33 authorities, nothing yet");
    expect(() => writeEdition("{edition of-nobody}", months)).toThrow("{edition of-nobody}");
  });

  test("of a source with words of its own on periods has them once, and its months apart", () => {
    const months = {
      "police-uk-city-of-london-monthly": { first: "2018-04", last: "2025-12" },
      "mps-borough-monthly-bocu": { first: "2024-07", last: "2026-06" },
    };
    const coverage = { months, years: {}, rowsOf };
    const city = sourceEntry("police-uk-city-of-london-monthly", {}, coverage);
    expect(city.covers).toMatch(/^nothing yet, with gaps;.* published here$/);
    expect(city.months).toEqual(months["police-uk-city-of-london-monthly"]);
    const boroughs = sourceEntry("mps-borough-monthly-bocu", {}, coverage);
    expect(boroughs.covers).toMatch(/, July 2024 to June 2026$/);
  });
});

describe("no period is typed into what a table or source covers, or a source is called", () => {
  /** What no file to come changes, and why. */
  const closed = {
    "2001 missing": "the consultation's file has no quarter of that year, and came once",
    "February to June 2024": "an edition that later ones took the place of",
    "authorities of 2026 and those they replaced": "a list of that year, under an id of its own",
    "boundaries of 2022": "wards stay as they are until the next review",
    "boundaries of December 2016": "a map of that month, under an id of its own",
    "boundaries of May 2020": "a map of that month, under an id of its own",
    "December 2018": "a list of that month, under an id of its own",
    "regions, 2015": "a list of that year",
    "February 2015": "the contracts began then, and have ended",
    "edition of 2019": "what another edition is not set beside",
    "one year of 2012 to 2015": "the last edition of the profiles",
    "in 1965": "the boroughs were made once",
    "2009 to 2013": "documents, which stay as they were printed",
    "to 2013": "documents, which stay as they were printed",
    "2021 Census": "the next census after it is ten years away",
    "districts, May 2020": "a map of that month, under an id of its own",
    "areas, December 2016": "a map of that month, under an id of its own",
    "Indices of Deprivation 2025": "the publication's name, under an id of its own",
    "Act 1963": "the name of a law",
  };
  const texts = [
    ...datasets.map(({ name, coverage }) => [name, coverage] as const),
    ...Object.entries(sources).map(([id, { covers }]) => [id, covers] as const),
    ...Object.entries(sources).map(([id, { title }]) => [`the title of ${id}`, title] as const),
  ];
  const isTyped = (text: string): boolean => /\b(1[89]|20)\d\d\b/.test(text);

  test.each(texts)("%s", (_, text) => {
    const outside = text.replace(/\{[^}]*\}/g, "");
    const open = Object.keys(closed).reduce((rest, phrase) => rest.replaceAll(phrase, ""), outside);
    expect(isTyped(open), outside).toBe(false);
  });

  test("and nothing counts as closed that nobody says", () => {
    const all = texts.map(([, text]) => text).join("\n");
    for (const phrase of Object.keys(closed)) expect(all).toContain(phrase);
  });
});
