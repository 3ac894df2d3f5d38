import { describe, expect, it } from "vitest";
import { measureOf } from "../../src/compare/measures.ts";
import type { Question } from "../../src/compare/question.ts";
import type { CompareRow } from "../../src/compare/rows.ts";
import { tellMany } from "../../src/compare/words/many-figures.ts";
import { sentenceOf } from "../../src/compare/words/sentence.ts";
import { titleOf } from "../../src/compare/words/titles.ts";

const of = (places: Readonly<Record<string, number>>) =>
  Object.entries(places).map(([code, value]) => ({ code, place: code, value }));

describe("figures of many places", () => {
  it("are told by their middle half, which one small place does not move", () => {
    const four = { E09000002: 20, E09000003: 24, E09000004: 28 };
    const told = (smallest: number) => tellMany(of({ ...four, E09000021: smallest }), String);
    expect(told(0)).toEqual([{ figure: "15 to 25", where: "the middle half of 4 authorities" }]);
    expect(tellMany(of({ ...four, E09000005: 22, E09000021: 0 }), String)).toEqual([
      { figure: "20 to 24", where: "the middle half of 5 authorities" },
    ]);
  });

  it("keep London and countries apart, of which authorities are parts", () => {
    const boroughs = { E09000002: 20, E09000003: 24, E09000004: 28, E09000005: 32 };
    expect(tellMany(of({ E12000007: 90, E92000001: 95, ...boroughs }), String)).toEqual([
      { figure: "90", where: "E12000007" },
      { figure: "95", where: "E92000001" },
      { figure: "23 to 29", where: "the middle half of 4 authorities" },
    ]);
  });

  it("of three of a kind or fewer are named one by one: they have no middle half", () => {
    const told = tellMany(of({ E12000007: 90, E09000002: 20, E09000003: 0 }), String);
    expect(told.map(({ where }) => where)).toEqual(["E12000007", "E09000002", "E09000003"]);
  });
});

describe("an answer on more places than are named", () => {
  const row = (place: string, value: number): CompareRow => ({
    ...{ period: "2024-03", area_code: `E0900000${place}`, area_name: place },
    ...{ value, lower: null, upper: null, note: null, break_label: null, break_reason: null },
  });
  const asking = (rows: readonly CompareRow[]): Question => ({
    measure: measureOf("children-reoffending"),
    ...{ areas: rows.map((one) => one.area_code), names: rows.map((one) => one.area_name) },
    ...{ scale: "published", view: "lines", range: [], groups: [] },
    ...{ from: "2024-03", to: "2024-03" },
  });
  const rows = [row("1", 0), row("2", 30), row("3", 32), row("4", 34), row("5", 40)];

  it("has no title that rests on the one with the lowest figure", () => {
    expect(titleOf(rows, asking(rows))).toMatch(
      /: 30\.0% to 34\.0% in the middle half of 5 authorities$/,
    );
  });

  it("has a sentence of the same kind", () => {
    const seven = [...rows, row("6", 31), row("7", 33)];
    const said = sentenceOf(seven, asking(seven), "address");
    expect(said).toContain("30.5% to 33.5%");
    expect(said).toContain("in the middle half of 7 authorities");
    expect(said).not.toMatch(/between|40\.0%/);
  });
});
