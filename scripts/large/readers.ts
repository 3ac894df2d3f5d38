import { createRequire } from "node:module";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";

/** Rows as lists of text and numbers, the same whichever engine answered. */
export type Rows = readonly (readonly (string | number | null)[])[];

/** The one thing that differs between engines: who answers SQL over a folder of Parquet. */
export type Reader = {
  readonly name: string;
  readonly ask: (sql: string) => Promise<Rows>;
  readonly close: () => void;
};

const tables = ["areas", "neighbours", "population", "crime_monthly"] as const;

/** A cell as text or a number: engines write large whole numbers as text. */
export const plain = (cell: unknown): string | number | null => {
  if (cell === null || cell === undefined) return null;
  const number = Number(cell);
  return typeof cell === "string" && (cell === "" || Number.isNaN(number)) ? cell : number;
};

/** DuckDB over folders of Parquet, with two threads. */
export async function openDuckDb(folder: string): Promise<Reader> {
  const instance = await DuckDBInstance.create(":memory:", { threads: "2" });
  const connection = await instance.connect();
  for (const table of tables) {
    await connection.run(
      `CREATE VIEW ${table} AS FROM read_parquet('${join(folder, table)}/**/*.parquet', hive_partitioning = true)`,
    );
  }
  return {
    name: "DuckDB 1.5.6",
    ask: async (sql) => {
      const reader = await connection.runAndReadAll(sql);
      return reader.getRowsJson().map((row) => row.map(plain));
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** DuckDB over one database file, as the site has it today. */
export async function openDatabase(file: string): Promise<Reader> {
  const instance = await DuckDBInstance.create(file, { threads: "2", access_mode: "READ_ONLY" });
  const connection = await instance.connect();
  return {
    name: "DuckDB 1.5.6, one file",
    ask: async (sql) =>
      (await connection.runAndReadAll(sql)).getRowsJson().map((row) => row.map(plain)),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** The part of chdb that is used here. */
type Chdb = {
  readonly Session: new () => {
    query: (sql: string, format?: string) => string;
    close: () => void;
  };
};

/**
 * ClickHouse in a package, with two threads.
 *
 * @param installed the folder in whose `node_modules` chdb lies: half a gigabyte, no dependency here
 */
export function openClickHouse(folder: string, installed: string): Reader {
  // It has no types at this place, and only what is named above is called.
  const { Session } = createRequire(join(installed, "x.js"))("chdb") as Chdb;
  const session = new Session();
  session.query("SET max_threads = 2");
  session.query("CREATE DATABASE IF NOT EXISTS large");
  session.query("USE large");
  for (const table of tables) {
    session.query(
      `CREATE VIEW ${table} AS SELECT * FROM file('${join(folder, table)}/**/*.parquet', 'Parquet') SETTINGS use_hive_partitioning = 1`,
    );
  }
  return {
    name: `ClickHouse ${session.query("SELECT version()", "TSV").trim()}`,
    ask: (sql) => {
      const text = session.query(sql, "JSONCompactEachRow").trim();
      const lines = text === "" ? [] : text.split("\n");
      return Promise.resolve(
        lines.map((line) => (JSON.parse(line) as readonly unknown[]).map(plain)),
      );
    },
    close: () => {
      session.close();
    },
  };
}
