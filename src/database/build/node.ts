import {
  DuckDBDateValue,
  DuckDBDecimalValue,
  DuckDBInstance,
  JSDuckDBValueConverter,
  type DuckDBConnection,
  type DuckDBPreparedStatement,
  type DuckDBValueConverter,
} from "@duckdb/node-api";
import { exactOrError } from "../ask/answer-cell.ts";
import { buildDatabase } from "./build.ts";
import { views } from "./views/index.ts";
import { numberParameters } from "../ask/parameters.ts";
import { QueryError, toCell, type Parameters, type Query, type Row } from "../ask/query.ts";

let opened: Promise<DuckDBConnection> | undefined;

async function open(): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(await buildDatabase(), {
    access_mode: "READ_ONLY",
    threads: "2",
  });
  const connection = await instance.connect();
  // Worked out once, not by each of a thousand questions; a temporary table hides the view of its name.
  for (const { name } of views.filter(({ takes }) => !takes)) {
    await connection.run(`CREATE TEMP TABLE ${name} AS FROM main.${name}`);
  }
  return connection;
}

/** The one connection of a build. */
export const connect = (): Promise<DuckDBConnection> => (opened ??= open());

/** Decimals as numbers that are exactly them and days as text, as the page reads them. */
const convert: DuckDBValueConverter<unknown> = (value, type) => {
  if (value instanceof DuckDBDecimalValue) return exactOrError(value.toString());
  if (value instanceof DuckDBDateValue) return value.toString();
  return JSDuckDBValueConverter(value, type, JSDuckDBValueConverter);
};

/** Asks a database of this process. A question asked before is answered from memory. */
export function queryOf(connectTo: () => Promise<DuckDBConnection>): Query {
  const asked = new Map<string, Promise<readonly Row[]>>();
  let last: Promise<unknown> = Promise.resolve();
  const planned = new Map<string, DuckDBPreparedStatement>();
  const ask = async (sql: string, parameters: Parameters): Promise<readonly Row[]> => {
    const connection = await connectTo();
    try {
      const numbered = numberParameters(sql, parameters);
      const plan = planned.get(sql) ?? (await connection.prepare(numbered.sql));
      planned.set(sql, plan);
      plan.bind(numbered.values);
      const reader = await plan.runAndReadAll();
      const names = reader.deduplicatedColumnNames();
      return reader
        .convertRows(convert)
        .map((row) => Object.fromEntries(names.map((name, index) => [name, toCell(row[index])])));
    } catch (error) {
      throw new QueryError(sql, error);
    }
  };
  return (sql, parameters = {}) => {
    const key = JSON.stringify([sql, parameters]);
    const known = asked.get(key);
    if (known) return known;
    // One after the other: questions of the same words share a plan, and what is bound to it.
    const answer = last.then(() => ask(sql, parameters));
    last = answer.catch(() => undefined);
    asked.set(key, answer);
    return answer;
  };
}

/** Asks the committed data at build time. */
export const query: Query = queryOf(connect);
