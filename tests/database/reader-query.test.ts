import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { ReaderError } from "../../src/database/page/reader-error.ts";
import { readingStatement, type Parser } from "../../src/database/page/reader-query.ts";
import { openWasm, type WasmEngine } from "../support/wasm-engine.ts";

let engine: WasmEngine;
let parser: Parser;

beforeAll(async () => {
  engine = await openWasm();
  ({ parser } = engine);
});

async function refusalOf(sql: string): Promise<ReaderError> {
  const refusal: unknown = await readingStatement(parser, sql).catch((error: unknown) => error);
  if (!(refusal instanceof ReaderError)) throw new Error(`let through: ${sql}`);
  return refusal;
}

const numberOf = (sql: string): number => Number(Object.values(engine.ask(sql)[0] ?? {})[0]);

describe("what reads is let through as it is", () => {
  it.each([
    "SELECT area_name FROM areas ORDER BY area_name",
    "WITH x AS (SELECT 1 AS a) SELECT a FROM x -- the end",
    "FROM areas",
    "VALUES (1), (2)",
    "TABLE areas",
    "DESCRIBE areas",
    "SUMMARIZE population",
    "SHOW TABLES",
    "SELECT 1 /* ; */ AS \"a;b\", ';' AS c",
    "SELECT 'Grüße' AS grüße",
    "PIVOT areas ON area_type IN ('borough') USING count(*)",
    "SELECT * FROM query('SELECT 1')",
    "(SELECT 1) UNION ALL (SELECT 2) ORDER BY 1",
  ])("%s", async (sql) => {
    expect(await readingStatement(parser, sql)).toBe(sql);
  });

  it.each([
    "SELECT 1;",
    "SELECT 'Grüße' ; -- that is all",
    "SELECT 1\n;\n",
    "SELECT 1;;",
    "SELECT 1; ; -- a remark\n;/* another; */ ;",
    "SELECT 'é;;';;;",
  ])("but for semicolons at its end: %j", async (sql) => {
    const statement = await readingStatement(parser, sql);
    expect(sql.startsWith(statement)).toBe(true);
    expect(sql.slice(statement.length)).toMatch(/^;(?:[\s;]|--[^\n]*|\/\*.*?\*\/)*$/);
  });
});

/** Statements that would change, load, fetch or reveal something, and tricks to smuggle them in. */
const hostile = [
  "INSTALL httpfs",
  "LOAD json",
  "FORCE INSTALL spatial FROM 'https://example.org'",
  "COPY areas TO 'areas.csv'",
  "COPY (SELECT 1) TO 'x.csv'",
  "COPY areas FROM 'areas.csv'",
  "EXPORT DATABASE 'x'",
  "IMPORT DATABASE 'x'",
  "ATTACH ':memory:' AS other",
  "ATTACH 'https://example.org/x.duckdb' AS other",
  "DETACH site",
  "USE memory",
  "SET memory_limit = '8GB'",
  "SET lock_configuration = false",
  "RESET memory_limit",
  "PRAGMA database_list",
  "PRAGMA memory_limit = '8GB'",
  "CALL pragma_version()",
  "CREATE TABLE memory.t AS SELECT 1",
  "CREATE TEMP TABLE t AS SELECT 1",
  "CREATE VIEW memory.v AS SELECT 1",
  "CREATE MACRO f(x) AS x",
  "CREATE SCHEMA memory.s",
  "CREATE SECRET (TYPE s3)",
  "DROP TABLE areas",
  "ALTER TABLE areas ADD COLUMN x INTEGER",
  "INSERT INTO areas (area_code) VALUES ('x')",
  "UPDATE areas SET area_name = 'x'",
  "DELETE FROM areas",
  "TRUNCATE areas",
  "COMMENT ON TABLE areas IS 'x'",
  "VACUUM",
  "ANALYZE",
  "CHECKPOINT",
  "BEGIN",
  "COMMIT",
  "PREPARE x AS SELECT 1",
  "EXECUTE x",
  "DEALLOCATE x",
  "EXPLAIN SELECT 1",
  "EXPLAIN ANALYZE DELETE FROM areas",
  "SELECT 1; SELECT 2",
  "SELECT 1; INSTALL httpfs",
  "SELECT 1); INSTALL httpfs; SELECT (1",
  "SELECT 1); INSTALL httpfs; --",
  "INSTALL httpfs; SELECT 1",
  "SELECT 1 /* */; CREATE TABLE memory.t AS SELECT 1; /* */",
  "WITH x AS (DELETE FROM areas RETURNING *) SELECT * FROM x",
  "SELECT * FROM query('INSTALL httpfs')",
  "SELECT * FROM query('SELECT 1; INSTALL httpfs')",
  "SELECT * FROM read_csv('https://example.org/x.csv')",
  "SELECT * FROM 'https://example.org/x.csv'",
  "SELECT * FROM read_text('/etc/passwd')",
  "SELECT * FROM glob('*')",
  "FROM 'areas.csv'",
  "PIVOT areas ON area_type USING count(*)",
  "SELECT getenv('HOME')",
  "SELECT 1) UNION ALL SELECT * FROM (SELECT 2",
  "SELECT 1) AS a, (SELECT 2",
];

describe("what does not only read is refused, and nothing of it is done", () => {
  it.each(hostile)("%s", async (sql) => {
    const refusal = await refusalOf(sql);
    expect(["not-reading", "syntax", "refused"]).toContain(refusal.problem);
    expect(refusal.message.length).toBeGreaterThan(10);
    expect(refusal.sql).toBe(sql);
  });

  it("says so plainly where the statement is sound but does not read", async () => {
    for (const sql of [
      "INSTALL httpfs",
      "DELETE FROM areas",
      "SELECT 1; SELECT 2",
      "PRAGMA version",
    ]) {
      expect((await refusalOf(sql)).message, sql).toMatch(/^Only one statement that reads/);
    }
  });

  it("leaves the database as it was", async () => {
    const areas = numberOf("SELECT count(*) FROM areas");
    for (const sql of hostile) await refusalOf(sql);
    expect(numberOf("SELECT count(*) FROM areas")).toBe(areas);
    expect(numberOf("SELECT count(*) FROM duckdb_tables() WHERE database_name <> 'site'")).toBe(0);
    expect(numberOf("SELECT count(*) FROM duckdb_databases() WHERE NOT internal")).toBe(2);
  });
});

describe("a query that is wrong is answered with its place and what may have been meant", () => {
  it.each([
    ["SELECT *\nFROM aras", 2, 6, "aras", "areas"],
    ["SELECT 'é', area_nam FROM areas", 1, 13, "area_nam", "area_name"],
  ])("%j", async (sql, line, column, name, meant) => {
    const { place, candidates, unknown, problem } = await refusalOf(sql);
    expect(problem).toBe("refused");
    expect(place).toMatchObject({ line, column });
    expect(sql.slice(place?.from, place?.to)).toBe(name);
    expect(unknown).toBe(name);
    expect(candidates).toContain(meant);
  });

  it("points at the word that breaks the grammar", async () => {
    const sql = "SELECT area_name\nFORM areas WHERE area_type = 'borough'";
    const { place, problem } = await refusalOf(sql);
    expect(problem).toBe("syntax");
    expect(place?.line).toBe(2);
  });

  it.each(["", "   \n", "-- only a remark", ";", ";;", "; -- x\n;"])(
    "says that there is none in %j",
    async (sql) => {
      expect((await refusalOf(sql)).problem).toBe("empty");
    },
  );

  it("never fails in any other way, whatever the text", async () => {
    const words = fc.constantFrom(
      ..."SELECT FROM areas WHERE ( ) ; ' \" -- /* */ , * 1 'x' INSTALL json COPY TO = \n é 💥 $1 ?".split(
        " ",
      ),
    );
    const text = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 80 }),
      fc.array(words).map((all) => all.join(" ")),
    );
    await fc.assert(
      fc.asyncProperty(text, async (sql) => {
        const outcome: unknown = await readingStatement(parser, sql).catch(
          (error: unknown) => error,
        );
        if (outcome instanceof ReaderError) expect(outcome.message.length).toBeGreaterThan(0);
        else expect(typeof outcome).toBe("string");
      }),
      { numRuns: 2000 },
    );
  });
});
