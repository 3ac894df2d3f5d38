import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toCsv } from "../../src/database/ask/csv.ts";
import { answerCsv } from "../../src/explore/answer/answer-csv.ts";
import { anyAnswer, answerOf } from "./answers.ts";

const read = (text: string): string[][] =>
  parse(text, { bom: false, record_delimiter: "\n", relax_column_count: false });

/** What a spreadsheet runs, looks up or passes over. */
const isFormula = (text: string): boolean => /^[=+\-@\t\r\n＝＋－＠]/.test(text);

describe("an answer as CSV", () => {
  it("gives every cell back, but for the apostrophes", () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const expected = [answer.columns.map(({ name }) => name), ...answer.rows].map((cells) =>
          cells.map((cell) => {
            if (typeof cell === "string") return isFormula(cell) ? `'${cell}` : cell;
            return cell === null ? "" : String(cell);
          }),
        );
        expect(read(answerCsv(answer).text)).toEqual(expected);
      }),
    );
  });

  it("lets no text begin a formula, and counts what it changed", () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const { text, neutralised } = answerCsv(answer);
        const cells = [answer.columns.map(({ name }) => name), ...answer.rows].flat();
        const written = read(text).flat();
        written.forEach((value, at) => {
          if (typeof cells[at] !== "number") expect(isFormula(value)).toBe(false);
        });
        const dangerous = cells.filter((cell) => typeof cell === "string" && isFormula(cell));
        expect(neutralised).toBe(dangerous.length);
      }),
    );
  });

  it("leaves numbers as the database gave them, below zero too", () => {
    const { text, neutralised } = answerCsv(answerOf({ change: [-3.25, 0, 1234567.891, 1e-7] }));
    expect(text).toBe("change\n-3.25\n0\n1234567.891\n1e-7\n");
    expect(neutralised).toBe(0);
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
    expect(answerCsv(answer).text).toBe(toCsv(["place", "note", "offences"], rows));
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
    expect(answerCsv(answer).text).toBe("n,n\n1,2\n");
    expect(answerCsv(answerOf({ n: [1, null, 3] })).text).toBe('n\n1\n""\n3\n');
  });

  it("follows the order in which the rows stand", () => {
    expect(answerCsv(answerOf({ n: [1, 2, 3] }), [2, 0, 1]).text).toBe("n\n3\n1\n2\n");
  });
});
