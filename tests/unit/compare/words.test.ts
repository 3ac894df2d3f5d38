import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spread, wrapName } from "../../../src/charts/compare-labels.ts";
import type { CompareRow, Question } from "../../../src/charts/compare-rows.ts";
import { notesOf, subtitleOf, titleOf } from "../../../src/charts/compare-words.ts";
import { addMonths } from "../../../src/prose/format.ts";

const question: Question = {
  areas: ["E1"],
  groups: ["Theft"],
  from: "2020-01",
  to: "2021-12",
  measure: "month",
};

const series = (place: string, values: readonly (number | null)[]): CompareRow[] =>
  values.map((offences, index) => ({
    month: addMonths("2020-01", index),
    area_code: place,
    area_name: place,
    offences,
    residents: null,
    rate: null,
    note: offences === null ? "[x] fraud is not in the files of these months" : null,
    break_label: null,
    break_reason: null,
  }));

/** Two years in which every month of the first has one count, every month of the second another. */
const years = (place: string, before: number, after: number): CompareRow[] =>
  series(place, [...Array<number>(12).fill(before), ...Array<number>(12).fill(after)]);

describe("the title of an answer", () => {
  it("sets the latest 12 months against the 12 before", () => {
    expect(titleOf([...years("A", 100, 90), ...years("B", 100, 110)], question)).toBe(
      "Recorded theft fell 10.0% in A and rose 10.0% in B in the 12 months to December 2021",
    );
  });

  it("says a verb once for the places that share it", () => {
    const rows = [...years("A", 100, 90), ...years("B", 100, 80), ...years("C", 100, 110)];
    expect(titleOf(rows.slice(0, 48), question)).toContain("fell 10.0% in A and 20.0% in B in the");
    expect(titleOf(rows, question)).toContain(
      "fell 10.0% in A and 20.0% in B, and rose 10.0% in C in the",
    );
  });

  it("gives counts where a percentage would say too much", () => {
    expect(titleOf(years("A", 1, 2), question)).toBe(
      "Recorded theft rose from 12 to 24 in A in the 12 months to December 2021",
    );
  });

  it("counts places where there are many", () => {
    const rows = ["A", "B", "C", "D"].flatMap((place) =>
      years(place, 100, place === "A" ? 90 : 110),
    );
    expect(titleOf(rows, question)).toBe(
      "Recorded theft fell in 1 and rose in 3 of 4 places in the 12 months to December 2021",
    );
  });

  it("adds up a period too short to compare", () => {
    expect(titleOf(series("A", [5, 6, 7]), question)).toBe(
      "Recorded theft, January 2020 to March 2020: 18 in A",
    );
  });

  it("never tells of a rise or fall in fraud", () => {
    const asked = { ...question, groups: ["Fraud and forgery"] };
    expect(titleOf(years("A", 100, 1), asked)).not.toMatch(/fell|rose/);
    expect(notesOf(years("A", 100, 1), asked).join(" ")).toContain("never read this as a fall");
  });

  it("does not compare with months that are missing", () => {
    const rows = series("A", [...Array<null>(12).fill(null), ...Array<number>(12).fill(9)]);
    expect(titleOf(rows, question)).not.toMatch(/fell|rose/);
    expect(notesOf(rows, question).join(" ")).toContain("there is no figure, which is not a zero");
  });
});

it("says measure, groups and period below the title", () => {
  expect(subtitleOf(years("A", 1, 2), { ...question, groups: ["Theft", "Robbery"] })).toBe(
    "Offences a month: theft and robbery, January 2020 to December 2021",
  );
});

describe("the names at the ends of lines", () => {
  it("never touch, stay in bounds and keep their order", () => {
    const heights = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(heights, (wanted) => {
        const labels = wanted.map((at) => ({ wanted: at, height: 30 }));
        const placed = spread(labels, { from: 0, to: 300 });
        const sorted = [...placed].sort((a, b) => a - b);
        sorted.forEach((at, index) => {
          expect(at).toBeGreaterThanOrEqual(15);
          expect(at).toBeLessThanOrEqual(285);
          const next = sorted[index + 1];
          if (next !== undefined) expect(next - at).toBeGreaterThanOrEqual(30);
        });
        wanted.forEach((at, a) => {
          wanted.forEach((other, b) => {
            if (at < other) expect(placed[a]).toBeLessThan(placed[b] ?? 0);
          });
        });
      }),
    );
  });

  it("break between words", () => {
    expect(wrapName("Kensington and Chelsea", 13)).toEqual(["Kensington", "and Chelsea"]);
    expect(wrapName("Camden", 3)).toEqual(["Camden"]);
  });
});
