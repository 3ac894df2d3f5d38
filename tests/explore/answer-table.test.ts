import { describe, expect, it } from "vitest";
import { fitColumns, readTable } from "../../src/explore/answer/answer-table.ts";
import { answerOf } from "./answers.ts";

/** How a column of that name writes its numbers. */
const written = (name: string, cells: readonly number[]): (string | undefined)[] => {
  const [column] = readTable(answerOf({ [name]: cells })).columns;
  return cells.map((cell) => column?.write(cell));
};

describe("numbers in the table", () => {
  it("get separators where they are amounts", () => {
    expect(written("offences", [9, 39922, -1234])).toEqual(["9", "39,922", "−1,234"]);
  });

  it("stay as they are where they are small, years, months or codes", () => {
    expect(written("people", [1234, 9999])).toEqual(["1234", "9999"]);
    expect(written("year", [2010, 2024])).toEqual(["2010", "2024"]);
    expect(written("period", [201004, 202606])).toEqual(["201004", "202606"]);
    expect(written("day", [20240229, 20240301])).toEqual(["20240229", "20240301"]);
    expect(written("area_id", [10500, 99])).toEqual(["10500", "99"]);
  });

  it("share their decimals down a column, and are said to be rounded when they are", () => {
    expect(written("rate", [83, 7.5])).toEqual(["83.0", "7.5"]);
    expect(written("rate", [83.04123, 7])).toEqual(["83.04", "7.00"]);
    expect(written("share", [0.123456, 0.5])).toEqual(["0.1235", "0.5000"]);
    const look = (cells: number[]) => readTable(answerOf({ rate: cells })).look.rounded;
    expect(look([83.04123])).toEqual(["rate"]);
    expect(look([83.25])).toEqual([]);
  });

  it("are never rounded to a zero", () => {
    expect(written("p", [0.00001234, 0.5, 0, 1e-12])).toEqual([
      "0.0000123",
      "0.5000",
      "0.0000",
      "1e-12",
    ]);
  });

  it("stand whole where they are as large as numbers get", () => {
    expect(written("n", [Number.MAX_SAFE_INTEGER])).toEqual(["9,007,199,254,740,991"]);
    expect(written("n", [1.23456789e20, 5e-324])).toEqual(["1.2346e+20", "5e-324"]);
    expect(written("n", [1e300, -Infinity, NaN])).toEqual(["1e+300", "−Infinity", "NaN"]);
  });
});

describe("texts in the table", () => {
  it("are told from missing ones", () => {
    const reading = readTable(answerOf({ note: ["", null, "x"] }));
    expect(reading.columns[0]?.write("")).toBe("");
    expect(reading.columns[0]?.write(null)).toBeUndefined();
    expect(reading.look.missing).toBe(true);
  });

  it("are cut where they are very long, which is said", () => {
    const long = "word ".repeat(200);
    const reading = readTable(answerOf({ note: [long, "short"] }));
    expect(reading.columns[0]?.write(long)).toHaveLength(401);
    expect(reading.columns[0]?.write(long)).toMatch(/…$/);
    expect(reading.look.cutAt).toBe(400);
    expect(readTable(answerOf({ note: ["short"] })).look.cutAt).toBeUndefined();
  });

  it("fit into their column, however many there are", () => {
    const codes = Array.from({ length: 30_000 }, (_, at) => `R${String(at)}`);
    const reading = readTable(answerOf({ code: codes }));
    const widths = reading.columns.map(({ width }) => width);
    expect(reading.linesOf(["R29999"], widths)).toBe(1);
  });

  it("take more lines the longer they are, and the narrower their column", () => {
    const text = "word ".repeat(40);
    const reading = readTable(answerOf({ note: ["x", text, "a\nb"] }));
    expect(reading.linesOf(["x"], [32])).toBe(1);
    expect(reading.linesOf(["a\nb"], [32])).toBe(2);
    expect(reading.linesOf([text], [32])).toBeGreaterThan(4);
    expect(reading.linesOf([text], [16])).toBeGreaterThan(reading.linesOf([text], [32]));
    expect(reading.linesOf([text], [400])).toBe(1);
  });
});

describe("columns that do not all fit", () => {
  const reading = readTable(
    answerOf({
      area_name: ["Barking and Dagenham", "Camden"],
      offences: [1234567, 2],
      break_reason: [
        "The force moved to another system, and about 2% of offences have no borough.",
        null,
      ],
    }),
  );
  const sum = (widths: readonly number[]): number => widths.reduce((all, one) => all + one, 0);
  const wished = reading.columns.map(({ width }) => width);

  it("keep their widths where there is room", () => {
    expect(fitColumns(reading.columns, sum(wished) + 1)).toEqual(wished);
  });

  it("take what there is: texts give way, numbers do not", () => {
    const fitted = fitColumns(reading.columns, sum(wished) - 6);
    expect(sum(fitted)).toBeCloseTo(sum(wished) - 6);
    expect(fitted[1]).toBe(wished[1]);
    const least = fitColumns(reading.columns, 10);
    expect(least).toEqual(reading.columns.map((column) => column.least));
    expect(Math.min(...least)).toBeGreaterThanOrEqual(5);
  });
});
