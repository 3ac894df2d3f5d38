import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toCsv } from "../../src/database/ask/csv.ts";
import { answerCsv } from "../../src/explore/answer/answer-csv.ts";
import { anyAnswer, answerOf } from "./answers.ts";

const read = (text: string): string[][] =>
  parse(text, { bom: true, record_delimiter: "\n", relax_column_count: false });

/** What a spreadsheet runs, looks up or passes over. */
const isFormula = (text: string): boolean =>
  /^[\t\r\n]/.test(text) ||
  /^[=+\-@＝＋－＠﹦﹢﹣﹫]/.test(
    text.replace(/^[\p{Z}\p{C}\p{Default_Ignorable_Code_Point}]+/u, ""),
  );

const mark = "\uFEFF";

describe("an answer as CSV", () => {
  it("gives every cell back, but for the apostrophes", () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const defused = (text: string): string => (isFormula(text) ? `'${text}` : text);
        const expected = [
          answer.columns.map(({ name }) => defused(name)),
          ...answer.rows.map((cells) =>
            cells.map((cell, at) => {
              if (cell === null) return "";
              return answer.columns[at]?.type === "text" ? defused(String(cell)) : String(cell);
            }),
          ),
        ];
        expect(read(answerCsv(answer).text)).toEqual(expected);
      }),
    );
  });

  it("lets no text begin a formula, and counts what it changed", () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const { text, neutralised } = answerCsv(answer);
        const [names = [], ...rows] = read(text);
        const texts = (row: readonly unknown[]) =>
          row.filter((_, at) => answer.columns[at]?.type === "text").map(String);
        expect([...names, ...rows.flatMap(texts)].filter(isFormula)).toEqual([]);
        const cells = [...answer.columns.map(({ name }) => name), ...answer.rows.flatMap(texts)];
        const dangerous = cells.filter(isFormula);
        expect(neutralised).toBe(dangerous.length);
      }),
    );
  });

  it("leaves numbers as the database gave them, below zero too", () => {
    const { text, neutralised } = answerCsv(answerOf({ change: [-3.25, 0, 1234567.891, 1e-7] }));
    expect(text).toBe(`${mark}change\n-3.25\n0\n1234567.891\n1e-7\n`);
    expect(neutralised).toBe(0);
  });

  it.each([
    ["number", "-9007199254740993"],
    ["number", "-inf"],
    ["date", "-infinity"],
    ["interval", "-3 days"],
  ] as const)("leaves a %s that JavaScript does not hold as it is: %s", (type, cell) => {
    const answer = { columns: [{ name: "n", type }], rows: [[cell]], truncated: false };
    expect(answerCsv(answer)).toEqual({ text: `${mark}n\n${cell}\n`, neutralised: 0 });
  });

  it.each([
    "\0=1+1",
    "\u00A0=1+1",
    "\u200B=1+1",
    "\uFEFF=1+1",
    "\u2060\u00AD@x",
    "\u3000＝1",
    "\u0007-1",
    " +1",
  ])("sees through what is not seen before a formula: %j", (cell) => {
    expect(answerCsv(answerOf({ t: [cell] })).text).toBe(`${mark}t\n'${cell}\n`);
  });

  it("leaves text that only looks odd", () => {
    const texts = ["a=b", "\u200Ba", "(-1)", "’tis", "0-15", "§ 3", "· x"];
    expect(answerCsv(answerOf({ t: texts })).neutralised).toBe(0);
  });

  it("is byte for byte what the site's other files are, where nothing had to be changed", () => {
    const rows = [
      { place: "Kensington and Chelsea", note: 'says "no", twice', offences: 7 },
      { place: "Camden", note: null, offences: null },
    ];
    const answer = answerOf({
      place: rows.map(({ place }) => place),
      note: rows.map(({ note }) => note),
      offences: rows.map(({ offences }) => offences),
    });
    expect(answerCsv(answer).text).toBe(`${mark}${toCsv(["place", "note", "offences"], rows)}`);
  });

  it("keeps columns that share a name, and rows without any value", () => {
    const answer = {
      columns: [
        { name: "n", type: "number" as const },
        { name: "n", type: "number" as const },
      ],
      rows: [[1, 2]],
      truncated: false,
    };
    expect(answerCsv(answer).text).toBe(`${mark}n,n\n1,2\n`);
    expect(answerCsv(answerOf({ n: [1, null, 3] })).text).toBe(`${mark}n\n1\n""\n3\n`);
  });

  it("follows the order in which the rows stand", () => {
    expect(answerCsv(answerOf({ n: [1, 2, 3] }), [2, 0, 1]).text).toBe(`${mark}n\n3\n1\n2\n`);
  });
});
