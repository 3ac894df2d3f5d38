import { expect, test } from "vitest";
import {
  compareTables,
  describeComparison,
  requireNothingLost,
} from "../../../scripts/pipeline/compare/compare.ts";
import { failureOf, makeWorkspace } from "./raw-fixtures.ts";
import { onsPopulation } from "../../../scripts/sources/context/ons-population.ts";
import { population } from "../../../src/datasets/context/population.ts";

const source = "ons-population";
const file = "population-count.json";

const estimates = (years: readonly number[], areas = ["E09000007"]): string =>
  JSON.stringify({
    areacd: areas.flatMap((area) => years.map(() => area)),
    xDomainNumb: areas.flatMap(() => years),
    value: areas.flatMap(() => years.map((year) => 200_000 + year)),
  });

async function withCommitted(years: readonly number[]) {
  const workspace = await makeWorkspace();
  await workspace.put(source, file, estimates(years));
  await workspace.build();
  workspace.lines.length = 0;
  return workspace;
}

test.each([
  ["its last year", [2021, 2022], "E09000007, 2023"],
  ["its first year", [2022, 2023], "E09000007, 2021"],
])(
  "a file without %s is refused by name, and neither table nor catalogue changes",
  async (_, years, lost) => {
    const workspace = await withCommitted([2021, 2022, 2023]);
    const before = await workspace.contents();
    await workspace.put(source, file, estimates(years));
    const error = await failureOf(workspace);
    expect(error).toMatchObject({ source, file, expected: "every row that population.csv has" });
    expect(error.message).toContain(`found none for ${lost}`);
    expect(error.message).toContain('--accept "reason"');
    expect(await workspace.contents()).toEqual(before);
  },
);

test("a reason takes the shorter file, and the log names what is gone", async () => {
  const workspace = await withCommitted([2021, 2022, 2023]);
  await workspace.put(source, file, estimates([2021, 2022]));
  await workspace.build(undefined, "withdrawn by the publisher");
  expect(await workspace.read("population.csv")).not.toContain("2023");
  expect(workspace.lines).toContain("compare population: rows gone (1): E09000007, 2023");
});

test("a gap between two years is refused, committed or not", async () => {
  const workspace = await makeWorkspace();
  await workspace.put(source, file, estimates([2020, 2022]));
  expect(await failureOf(workspace)).toMatchObject({
    file,
    expected: "estimates for 2021",
    found: "2020, then 2022",
  });
});

test.each([
  ["empty lists", estimates([]), { column: "areacd", found: "an empty list" }],
  ["a control character", estimates([2021], ["E09000007\u0007"]), { column: "areacd, entry 1" }],
])("a file with %s leaves no trace in the catalogue", async (_, text, details) => {
  const workspace = await withCommitted([2021]);
  const before = await workspace.contents();
  await workspace.put(source, file, text);
  expect(await failureOf(workspace)).toMatchObject({ source, file, ...details });
  expect(await workspace.contents()).toEqual(before);
});

test("a figure that differs from the committed one is named with both values", async () => {
  const workspace = await withCommitted([2021, 2022]);
  await workspace.put(source, file, estimates([2021, 2022]).replace("202022", "302022"));
  await workspace.build();
  expect(workspace.lines).toContain(
    "compare population: cells other than committed (1): E09000007, 2022, residents: 202022, now 302022",
  );
});

const row = (area_code: string, residents: number, note: string | null = null) => ({
  ...{ area_code, year: 2021, residents, note },
});

test("the change that goes furthest comes first, six are counted, five shown", () => {
  const codes = ["A", "B", "C", "D", "E", "F"];
  const comparison = compareTables(
    population,
    codes.map((code) => row(code, 1000)),
    codes.map((code, index) => row(code, 1000 + index + 1, "[p] provisional")),
  );
  const [line = ""] = describeComparison("population", comparison);
  expect(line).toContain("cells other than committed (6): F, 2021, residents: 1000, now 1006; E,");
  expect(line).toMatch(/; and 1 more$/);
});

test("a table whose sources are not at hand, or that only grows, loses nothing", () => {
  const less = compareTables(population, [row("A", 1)], []);
  expect(() => {
    requireNothingLost(population, less, []);
  }).not.toThrow();
  const more = compareTables(population, [row("A", 1)], [row("A", 1), row("B", 2)]);
  expect(() => {
    requireNothingLost(population, more, [onsPopulation]);
  }).not.toThrow();
  expect(more.added).toEqual(["B, 2021"]);
});
