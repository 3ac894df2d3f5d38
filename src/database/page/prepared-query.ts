import type { AsyncDuckDBConnection } from "@duckdb/duckdb-wasm";
import { readEngineMessage } from "./engine-message.ts";
import { numberParameters } from "../ask/parameters.ts";
import { plainRows } from "./plain-rows.ts";
import { QueryError, type Query } from "../ask/query.ts";

type Statement = Awaited<ReturnType<AsyncDuckDBConnection["prepare"]>>;

/** How many questions stay prepared: asked again with other values, they need no planning. */
const mostPrepared = 8;

/** The site's own questions on one connection of the page: prepared once, asked with other values. */
export function queryWith(connection: AsyncDuckDBConnection): Query {
  const prepared = new Map<string, Promise<Statement>>();
  const prepare = (sql: string): Promise<Statement> => {
    const statement = prepared.get(sql) ?? connection.prepare(sql);
    prepared.delete(sql);
    prepared.set(sql, statement);
    statement.catch(() => prepared.delete(sql));
    const [oldest] = prepared.keys();
    if (prepared.size > mostPrepared && oldest !== undefined) {
      void prepared
        .get(oldest)
        ?.then((unused) => unused.close())
        .catch(() => undefined);
      prepared.delete(oldest);
    }
    return statement;
  };
  return async (sql, parameters = {}) => {
    try {
      const numbered = numberParameters(sql, parameters);
      if (numbered.values.length === 0) return plainRows(await connection.query(numbered.sql));
      const statement = await prepare(numbered.sql);
      return plainRows(await statement.query(...numbered.values));
    } catch (error) {
      throw new QueryError(sql, new Error(readEngineMessage(error).text, { cause: error }));
    }
  };
}
