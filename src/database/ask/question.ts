import type { Cell, Parameters, Query, Row } from "./query.ts";

type Values = { text: string; number: number; truth: boolean };

/** What a column of an answer holds; with a question mark where a cell may be missing. */
export type Kind = keyof Values | `${keyof Values}?`;
export type Kinds = Readonly<Record<string, Kind>>;

type ValueOf<K extends Kind> = K extends keyof Values
  ? Values[K]
  : K extends `${infer Known extends keyof Values}?`
    ? Values[Known] | null
    : never;

/** The row that a set of columns describes. */
export type RowOf<K extends Kinds> = { readonly [Name in keyof K]: ValueOf<K[Name]> };

/** What is asked of the database, and what its answer is made of. */
export type Question<K extends Kinds = Kinds> = {
  /** How an error names it: the file of its SQL, say. */
  readonly name: string;
  readonly sql: string;
  readonly columns: K;
};

/** A row of what a question answers. */
export type RowOfAnswer<Q extends Question> = RowOf<Q["columns"]>;

/** Says what a question answers, so that whoever reads its rows cannot misspell a column. */
export const defineQuestion = <const K extends Kinds>(question: Question<K>): Question<K> =>
  question;

const typeNames = { text: "string", number: "number", truth: "boolean" } as const;
const expected = { text: "text", number: "a number", truth: "true or false" } as const;

function faultOf(cell: Cell | undefined, kind: Kind, row: Row): string | undefined {
  if (cell === undefined) return `is not in the answer, which has ${Object.keys(row).join(", ")}`;
  // The type of a key is lost in a replacement.
  const known = kind.replace("?", "") as keyof Values;
  if (cell === null ? kind.endsWith("?") : typeof cell === typeNames[known]) return undefined;
  return `should hold ${expected[known]}${kind.endsWith("?") ? " or nothing" : ""}, and holds ${cell === null ? "nothing" : JSON.stringify(cell)}`;
}

/**
 * Checks once that an answer has the columns that its question names.
 *
 * @param name what asked, for the error
 * @throws TypeError naming question, row and column where a value is missing or of another kind
 */
export function typedRows<K extends Kinds>(
  name: string,
  columns: K,
  rows: readonly Row[],
): readonly RowOf<K>[] {
  const kinds = Object.entries(columns);
  const fits = (row: Row, index: number): row is Row & RowOf<K> => {
    for (const [column, kind] of kinds) {
      const fault = faultOf(row[column], kind, row);
      if (fault !== undefined) {
        throw new TypeError(`${name}, row ${String(index + 1)}: column ${column} ${fault}.`);
      }
    }
    return true;
  };
  return rows.filter((row, index): row is Row & RowOf<K> => fits(row, index));
}

/** Asks a question of either engine, and gives its rows typed. */
export type Ask = <K extends Kinds>(
  question: Question<K>,
  parameters?: Parameters,
) => Promise<readonly RowOf<K>[]>;

export const askWith =
  (query: Query): Ask =>
  async ({ name, sql, columns }, parameters) =>
    typedRows(name, columns, await query(sql, parameters));
