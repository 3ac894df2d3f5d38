import type { Row } from "../pipeline/csv.ts";

/** The tables of one directory, to be looked at as files and asked in SQL. */
export type Tables = {
  readonly directory: string;
  /** The text of a file; undefined where there is none. */
  readonly text: (file: string) => Promise<string | undefined>;
  readonly ask: (sql: string) => Promise<readonly Row[]>;
};

/** Something that must hold. Each problem is one line that says what does not. */
export type Check = {
  readonly title: string;
  readonly problems: (tables: Tables) => Promise<readonly string[]>;
};

const describe = (row: Row): string =>
  Object.entries(row)
    .map(([name, value]) => `${name} ${String(value)}`)
    .join(", ");

/** No row may answer the question. */
export function none(title: string, sql: string): Check {
  return { title, problems: async (tables) => (await tables.ask(sql)).map(describe) };
}

/** The question's one value must be the expected one. */
export function equal(title: string, expected: number | string, sql: string): Check {
  return {
    title: `${title} is ${expected}`,
    problems: async (tables) => {
      const found = Object.values((await tables.ask(sql))[0] ?? {})[0];
      return found === expected ? [] : [`expected ${expected}, found ${String(found)}`];
    },
  };
}
