import { parse } from "csv-parse/sync";
import { csvFormatRows } from "d3-dsv";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readTable, sortByKey, writeTable } from "../../../scripts/pipeline/csv.ts";
import { foreignIn } from "../../../scripts/pipeline/plain-text.ts";
import { parseCsv } from "../../../scripts/pipeline/records.ts";
import { dataset } from "../../../src/datasets/dataset.ts";

const sample = dataset({
  name: "sample",
  title: "A table of a test",
  description: "",
  key: ["code", "number"],
  sources: [],
  coverage: "",
  columns: {
    code: { type: "code", meaning: "" },
    number: { type: "integer", meaning: "" },
    offences: { type: "count", meaning: "", nullable: true },
    joined: { type: "flag", meaning: "", nullable: true },
    note: { type: "text", meaning: "", nullable: true },
  },
});

const row = fc.record({
  code: fc.stringMatching(/^[A-Z0-9]{1,4}$/),
  number: fc.integer(),
  offences: fc.option(fc.nat()),
  joined: fc.option(fc.boolean()),
  // An empty text is a missing one.
  note: fc.option(
    fc.string({ minLength: 1, unit: "grapheme" }).filter((note) => foreignIn(note) === undefined),
  ),
});

const rows = fc.uniqueArray(row, { selector: ({ code, number }) => `${code} ${number}` });

test("a table that is written and read again is the same, in the order of its key", () => {
  fc.assert(
    fc.property(rows, (some) => {
      expect(readTable(sample, writeTable(sample, some))).toEqual(sortByKey(sample, some));
    }),
  );
});

test("the order of the rows does not matter to the file", () => {
  fc.assert(
    fc.property(rows, (some) => {
      expect(writeTable(sample, some.toReversed())).toBe(writeTable(sample, some));
    }),
  );
});

test("numbers sort as numbers, missing cells are empty, quotes double", () => {
  const csv = writeTable(sample, [
    { code: "B", number: 10, offences: 0, joined: false, note: 'a "b", c' },
    { code: "B", number: 9, offences: null, joined: null, note: null },
  ]);
  expect(csv).toBe('code,number,offences,joined,note\nB,9,,,\nB,10,0,false,"a ""b"", c"\n');
});

test("a file with another header is refused", () => {
  expect(() => readTable(sample, "code,count\n")).toThrow("expected the header code,number");
});

const lines = fc.array(
  fc.array(fc.oneof(fc.string(), fc.constantFrom("", '"', "a,b", "a\nb", "\r", "\uFEFF"))),
);

test.each<[string, (rows: string[][]) => string]>([
  ["as d3 writes it", csvFormatRows],
  ["with no quotes around anything", (rows) => rows.map((row) => row.join(",")).join("\n")],
])("a text %s is read, or refused, as the strict parser alone does", (_, write) => {
  const outcome = (read: () => unknown): unknown => {
    try {
      return read();
    } catch (error) {
      return String(error);
    }
  };
  fc.assert(
    fc.property(lines, fc.constantFrom("\n", "\r\n", ""), (rows, end) => {
      const text = write(rows) + end;
      const strict = () => parse(text, { bom: true, relax_column_count: true });
      expect(outcome(() => parseCsv(text))).toEqual(outcome(strict));
    }),
    { numRuns: 1_000 },
  );
});
