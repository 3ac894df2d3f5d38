import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/** What views and functions of the database work out, as a query would write it again. */
const restated = [
  ["per_1000", /\b1000(\.0)? \*/],
  ["percent_of", /\b100(\.0)? \*|\* 100\b(?!0)/],
  ["reoffences_each", /\b1(\.0)? \*|\breoffences( AS DOUBLE\))? \//],
  ["as_index", /\b100(\.0)? \*[^,]*\bfirst_value\b/],
  ["percent_change", /\b100(\.0)? \*[^,\n]* - 100\b/],
  ["rolling_year, with the year before", /\blag\([^()]*, 12\)|\b11 PRECEDING\b/],
  [
    "crime_by_month, with the whole area",
    /FROM crime_monthly\s[^()]*\(SELECT area_code FROM met_area\)/,
  ],
  ["airports_in_hillingdon", /'MPS-AIRPORTS'/],
  ["is_break of each_break_of", /'provisional'|'airports move'/],
  ["breaks_of_latest_change", /period > \(SELECT month FROM recent_months/],
  ["latest_month", /max\(month\) FROM crime_monthly/],
  ["latest_financial_year", /max\(financial_year\) FROM (?:crime_yearly\)|like_with_like)/],
  ["latest_estimate_year", /max\(year\) FROM population/],
  ["ends_as_latest", /right\([^()]+, 2\) = \(?SELECT/],
  ["still_counted", /NOT IN \('All offences', 'Fraud and forgery'\)/],
  ["is_fraud", /(?:<>|!=|DISTINCT FROM) 'Fraud (?:and|or) forgery'/],
  ["residents_in", /\bJOIN residents_of_year\b/],
  ["start_year, of a month start_year(financial_year_of)", /CAST\(left\([^()]+, 4\) AS INTEGER\)/],
  ["financial_year_of", /'-' \|\| (?:substr|right|left)\(/],
  ["financial_year_end", /\|\| '-03\b/],
  ["ends_financial_year", /right\([^()]+, 2\) (?:=|<>|!=) '03'/],
  ["figure_1_first_year, figure_1_last_year", /(?:[<>]=?|BETWEEN|AND) '(?:2002-03|2012-13)'/],
  ["latest_context", /max\([^()]*period\) FROM context/],
  ["yearly_cohorts", /\bcohort_length = '4 x 3 months'/],
  ["loaded_adults", /\bFROM reoffending_adults_borough\s[^()]*\bWHERE\b/],
  ["hackney_with_city", /'MOJ-HACKNEY-CITY'/],
  ["london_children", /arg_max\(offenders, cohort_end\)/],
  ["wanted_results", /LEFT JOIN case_study_results/],
] as const;

const contents = (pattern: string) =>
  globSync(pattern).map((file) => [file, readFileSync(file, "utf8")] as const);

/** Files of SQL, and what stands between the code as a question of its own. */
const queries = [
  ...contents("src/**/*.sql"),
  ...contents("src/!(database)/**/*.{ts,astro}").flatMap(([file, code]) =>
    [...code.matchAll(/\bsql: ?(?:`([^`]*)`|"([^"]*)")/g)].map(
      ([, long, short]) => [file, long ?? short ?? ""] as const,
    ),
  ),
];

describe("a query asks the view or function", () => {
  it.each(restated)("%s instead of working it out again", (_, pattern) => {
    expect(queries.length).toBeGreaterThan(100);
    expect(queries.some(([file]) => file.endsWith(".ts"))).toBe(true);
    const found = queries.filter(([, sql]) => pattern.test(sql)).map(([file]) => file);
    expect(found).toEqual([]);
  });
});
