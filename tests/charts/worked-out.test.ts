import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { paymentChances } from "../stats/support/payment-chances.ts";
import { firstState } from "../../src/topics/payment/state.ts";
import { schemeOf } from "../../src/topics/payment/charts/payment-curve.ts";
import { workedOut } from "../../src/site/worked-out.ts";
import { noEditions } from "../../src/figure/known-editions.ts";
import { figureOfRows } from "../../src/figure/shown-figure.ts";

const figures = await workedOut();
const read = (name: keyof typeof figures) =>
  csvParse(figureOfRows(figures[name], noEditions).files.csv());

const sumOf = (rows: readonly Record<string, string>[], name: string): number =>
  rows.reduce((total, row) => total + Number(row[name]), 0);

describe.each(Object.values(figures).map((figure) => [figure.id, figure] as const))(
  "the file of %s",
  (_, { file: fileOf, table }) => {
    const file = fileOf();
    it("holds at least every line of the table, a plain value in each cell that has one", () => {
      expect(file.rows.length).toBeGreaterThanOrEqual(table.body.length);
      for (const row of file.rows) {
        expect(Object.keys(row)).toEqual(Object.keys(file.columns));
        for (const [name, column] of Object.entries(file.columns)) {
          const type = column.format === "text" ? "string" : "number";
          if (row[name] !== null || column.nullable !== true) expect(row[name]).toBeTypeOf(type);
        }
      }
    });
  },
);

describe("the files of worked-out figures", () => {
  it("give the exact chances of payment for every size that is drawn", () => {
    const rows = read("paymentBySize");
    expect(rows.some(({ people }) => Number(people) === firstState.people)).toBe(true);
    for (const row of rows.filter(({ people }) => Number(people) <= 200)) {
      const exact = paymentChances(Number(row["people"]), schemeOf(firstState));
      expect(Number(row["if_it_works"])).toBeCloseTo(exact.works, 5);
      expect(Number(row["if_it_does_nothing"])).toBeCloseTo(exact.nothing, 5);
      expect(Number(row["paid_up_to"])).toBe(exact.threshold);
    }
  });

  it("list all 394 divisions of RADAR's 38 people, of which one gives both percentages", () => {
    const rows = read("radarDivisions");
    expect(rows).toHaveLength(394);
    const both = rows.filter(
      (row) => row["gives_rate_of_stayed"] === "yes" && row["gives_rate_of_left"] === "yes",
    );
    expect(both.map((row) => [row["stayed_reoffended"], row["stayed"]])).toEqual([["10", "22"]]);
    expect(both.map((row) => [row["left_reoffended"], row["left"]])).toEqual([["11", "16"]]);
  });

  it("deal RADAR's people so that the chances add to one, and the unlikely ones to Fisher's 0.197", () => {
    const rows = read("radarShuffles");
    expect(sumOf(rows, "chance")).toBeCloseTo(1, 4);
    const unlikely = rows.filter((row) => row["as_unlikely"] === "yes");
    expect(sumOf(unlikely, "chance")).toBeCloseTo(0.197, 3);
  });

  it("say what luck shows at Lewisham's averages: less in every larger cohort of hundreds", () => {
    const rows = read("lewishamLuck").filter(({ people }) => Number(people) % 100 === 0);
    const chances = rows.map((row) => Number(row["luck_at_26"]));
    expect(chances.length).toBeGreaterThan(4);
    expect(chances).toEqual(chances.toSorted((a, b) => b - a));
  });
});
