import fc from "fast-check";
import type { Answer, AnswerColumn } from "../../src/database/ask/answer.ts";
import type { Cell } from "../../src/database/ask/query.ts";

/** An answer from its columns, each with its cells. */
export function answerOf(
  columns: Readonly<Record<string, readonly Cell[]>>,
  type?: Partial<Record<string, AnswerColumn["type"]>>,
): Answer {
  const entries = Object.entries(columns);
  const typeOf = (name: string, cells: readonly Cell[]): AnswerColumn["type"] => {
    const known = cells.find((cell) => cell !== null);
    if (typeof known === "number") return "number";
    return type?.[name] ?? (typeof known === "boolean" ? "truth" : "text");
  };
  return {
    columns: entries.map(([name, cells]) => ({ name, type: typeOf(name, cells) })),
    rows: (entries[0]?.[1] ?? []).map((_, row) => entries.map(([, cells]) => cells[row] ?? null)),
    truncated: false,
  };
}

const texts = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "\0=1",
    "\u00A0-1",
    "\u200B@x",
    "=1+1",
    "+x",
    "-x",
    "@x",
    "\tx",
    "\rx",
    "\n=x",
    "＝1",
    "a|b",
    '"',
    "<script>",
  ),
);
const numbers = fc.oneof(fc.integer(), fc.double());
const months = fc
  .tuple(fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${String(year)}-${String(month).padStart(2, "0")}`);

const cellsOf = {
  number: numbers,
  text: texts,
  date: months.map((month) => `${month}-15`),
  truth: fc.boolean(),
} as const;

const column = fc.tuple(
  texts,
  fc.constantFrom(
    ...(["number", "text", "date", "truth"] as const).map((type) => ({
      type,
      cells: cellsOf[type],
    })),
    { type: "text" as const, cells: months },
    { type: "text" as const, cells: fc.constantFrom("a", "b", "c") },
    { type: "number" as const, cells: fc.integer({ min: 1990, max: 2030 }) },
  ),
);

/** Any answer at all: names and texts of every kind, some values missing. */
export const anyAnswer: fc.Arbitrary<Answer> = fc
  .array(column, { minLength: 1, maxLength: 5 })
  .chain((columns) =>
    fc.record({
      columns: fc.constant(columns.map(([name, { type }]) => ({ name, type }))),
      rows: fc.array(
        fc.tuple(...columns.map(([, { cells }]) => fc.option<Cell>(cells, { freq: 8 }))),
        { maxLength: 60 },
      ),
      truncated: fc.boolean(),
    }),
  );
