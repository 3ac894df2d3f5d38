import type { Cell } from "../../database/ask/query.ts";

/** What a column of a workbook holds. A month is text, `2010-04`, and gets a true date beside it. */
export type SheetKind = "text" | "number" | "truth" | "month";

export type SheetColumn = {
  readonly name: string;
  readonly kind: SheetKind;
  /** What it holds, in words, and the unit of its figures. */
  readonly meaning: string;
  readonly unit?: string | undefined;
};

/** A table to be opened in a spreadsheet: its rows, what must be known of them, and its columns. */
export type Workbook = {
  readonly title: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly Cell[])[];
  /** Lines of the sheet of notes; an empty one parts them. */
  readonly notes: readonly string[];
};

/** One cell as the writer takes it: typed, so that no program guesses. */
export type SheetCell =
  | { readonly type: typeof String; readonly value: string; readonly fontWeight?: "bold" }
  | { readonly type: typeof Number; readonly value: number }
  | { readonly type: typeof Boolean; readonly value: boolean }
  | { readonly type: typeof Date; readonly value: Date; readonly format: string }
  | null;

export type Sheet = {
  readonly sheet: string;
  readonly data: SheetCell[][];
  readonly columns: { readonly width: number }[];
  readonly stickyRowsCount: number;
};

const text = (value: string): SheetCell =>
  value === "" ? null : { type: String, value: value.replaceAll("\r", "") };
const head = (value: string): SheetCell => ({ type: String, value, fontWeight: "bold" });

const isMonth = (cell: Cell): cell is string =>
  typeof cell === "string" && /^\d{4}-\d{2}$/.test(cell);

/** The name of the column that has a month as a true date, its first day. */
export const dateColumn = (name: string): string => `${name}_date`;

function typed(cell: Cell, kind: SheetKind): SheetCell {
  if (cell === null || cell === "") return null;
  switch (kind) {
    case "number":
      return { type: Number, value: Number(cell) };
    case "truth":
      return { type: Boolean, value: cell === true || cell === "true" };
    default:
      return text(String(cell));
  }
}

/** A cell as it stands in its sheet: one, or for a month two. */
const cellsOf = (cell: Cell, kind: SheetKind): SheetCell[] =>
  kind === "month"
    ? [
        typed(cell, "text"),
        isMonth(cell)
          ? { type: Date, value: new Date(`${cell}-01T00:00:00Z`), format: "mmm yyyy" }
          : null,
      ]
    : [typed(cell, kind)];

const widthOf = (name: string): { width: number } => ({
  width: Math.min(40, Math.max(12, name.length + 2)),
});

function dataSheet({ columns, rows }: Workbook): Sheet {
  const names = columns.flatMap(({ name, kind }) =>
    kind === "month" ? [name, dateColumn(name)] : [name],
  );
  return {
    sheet: "Data",
    data: [
      names.map(head),
      ...rows.map((row) => columns.flatMap(({ kind }, index) => cellsOf(row[index] ?? null, kind))),
    ],
    columns: names.map(widthOf),
    stickyRowsCount: 1,
  };
}

const notesSheet = ({ title, notes }: Workbook): Sheet => ({
  sheet: "Notes",
  data: [[head(title)], ...notes.map((note) => [text(note)])],
  columns: [{ width: 120 }],
  stickyRowsCount: 1,
});

const kindsInWords: Readonly<Record<SheetKind, string>> = {
  text: "text",
  number: "number",
  truth: "true or false",
  month: "month, as text",
};

function columnsSheet({ columns }: Workbook): Sheet {
  const lines = columns.flatMap(({ name, kind, meaning, unit = "" }) => {
    const own = [name, meaning, kindsInWords[kind], unit].map(text);
    if (kind !== "month") return [own];
    const date = [dateColumn(name), `${name}: its first day`, "date", ""].map(text);
    return [own, date];
  });
  return {
    sheet: "Columns",
    data: [["Column", "Meaning", "Type", "Unit"].map(head), ...lines],
    columns: [{ width: 32 }, { width: 90 }, { width: 16 }, { width: 28 }],
    stickyRowsCount: 1,
  };
}

/** The sheets of a workbook: data, notes, columns. */
export const sheetsOf = (workbook: Workbook): Sheet[] => [
  dataSheet(workbook),
  notesSheet(workbook),
  columnsSheet(workbook),
];
