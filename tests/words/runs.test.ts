import { expect, it } from "vitest";
import { formatRuns } from "../../src/words/runs.ts";

const years = ["2016", "2017", "2018", "2019", "2020", "2021"];
const saying = (...said: readonly string[]): string =>
  formatRuns(years, (index) => said.includes(years[index] ?? ""));

it.each([
  [years, "2016 to 2021"],
  [["2016", "2018", "2019", "2020"], "2016 and 2018 to 2020"],
  [["2016", "2017", "2021"], "2016, 2017 and 2021"],
  [["2019"], "2019"],
  [[], ""],
])("%j is written as %s", (said, written) => {
  expect(saying(...said)).toBe(written);
});
