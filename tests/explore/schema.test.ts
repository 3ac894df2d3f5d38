import { describe, expect, it } from "vitest";
import { query } from "../../src/database/build/node.ts";
import { findInSchema, leftInWords } from "../../src/explore/schema/find-in-schema.ts";
import { quoteName } from "../../src/explore/schema/quote-name.ts";
import { functions, schema } from "../../src/explore/schema/schema.ts";

describe("the schema", () => {
  it("has the tables, views and columns of the database, and no others", async () => {
    const rows = await query(
      `SELECT table_name, column_name FROM information_schema.columns
       WHERE table_catalog = current_database() AND table_schema = 'main'
       ORDER BY table_name, ordinal_position`,
    );
    expect(
      schema
        .toSorted((a, b) => (a.name < b.name ? -1 : 1))
        .flatMap(({ name, columns }) =>
          columns.map((column) => ({ table_name: name, column_name: column.name })),
        ),
    ).toEqual(rows);
  });

  it("has the functions of the database, each with a meaning and a call that answers", async () => {
    const rows = await query(
      `SELECT DISTINCT function_name FROM duckdb_functions()
       WHERE NOT internal AND database_name = current_database() ORDER BY function_name`,
    );
    expect(functions.map(({ name }) => name).toSorted()).toEqual(
      rows.map((row) => row["function_name"]),
    );
    for (const { name, example, columns, title, description } of functions) {
      expect([title, description].join(" ").length, name).toBeGreaterThan(20);
      const isValue = columns.length === 1 && columns[0]?.name === name;
      const [row] = await query(isValue ? `SELECT ${example} AS ${name}` : `FROM ${example}`);
      expect(Object.keys(row ?? {}), example).toEqual(columns.map((column) => column.name));
    }
  });

  it("says of each view what makes a row unique", async () => {
    for (const { name, key } of schema) {
      const sql = `SELECT ${key.map(quoteName).join(", ")} FROM ${name} GROUP BY ALL HAVING count(*) > 1 LIMIT 1`;
      expect(await query(sql), name).toEqual([]);
    }
  });

  it("holds no value that the list of the panel would take apart", () => {
    const values = schema.flatMap(({ columns }) =>
      columns.flatMap((column) => column.values ?? []),
    );
    expect(values.length).toBeGreaterThan(100);
    expect(values.filter((value) => value.includes(";") || value !== value.trim())).toEqual([]);
  });
});

describe("names in SQL", () => {
  const names = [...new Set(schema.flatMap(({ columns }) => columns.map(({ name }) => name)))];
  const asColumn = (written: string, name: string) =>
    query(`SELECT ${written}, 1 FROM (SELECT 1 AS "${name}")`);

  it.each(names)("%s is taken as it is written, and quoted only if it must be", async (name) => {
    const written = quoteName(name);
    await expect(asColumn(written, name)).resolves.toHaveLength(1);
    if (written !== name) await expect(asColumn(name, name)).rejects.toThrow();
  });

  it("are quoted where they are no plain words", () => {
    expect(quoteName("group")).toBe('"group"');
    expect(quoteName('of "it"')).toBe('"of ""it"""');
    expect(quoteName("offences")).toBe("offences");
  });
});

describe("a search", () => {
  const tables = [
    { text: "crime_monthly Recorded crime", columns: ["month calendar month", "offences count"] },
    { text: "population Residents at mid-year", columns: ["year", "residents count"] },
  ];

  it.each([
    [
      "",
      [
        [0, 1],
        [0, 1],
      ],
    ],
    ["  CRIME ", [[0, 1], []]],
    ["count", [[1], [1]]],
    ["crime month", [[0, 1], []]],
    ["residents count", [[], [1]]],
    ["crime_monthly offences", [[1], []]],
    ["nothing", [[], []]],
  ])("for “%s” leaves what has all its words", (typed, left) => {
    expect(findInSchema(tables, typed)).toEqual(left);
  });

  it("says how much is left", () => {
    expect(leftInWords([[0, 1], [], [4]])).toBe("2 tables, 3 columns left");
    expect(leftInWords([[], [0]])).toBe("1 table, 1 column left");
    expect(leftInWords([[], []])).toBe("No table and no column is like that.");
  });
});
