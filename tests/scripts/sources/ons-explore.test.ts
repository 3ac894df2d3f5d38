import fc from "fast-check";
import { expect, test } from "vitest";
import { authorityCodes } from "../../../scripts/sources/areas/borough-codes.ts";
import { parsePeriod } from "../../../scripts/sources/context/ons-explore-local-statistics.ts";
import { localStatistics } from "../../../src/datasets/context/context-indicators.ts";
import { failureOf, makeWorkspace, toCsv } from "../pipeline/raw-fixtures.ts";

const source = "ons-explore-local-statistics-context";
const header =
  "areacd,areanm,geography,indicator,period,observation,measure,unit,lci_95,uci_95,status,notes";

/** Every file with one year of every series; `change` may spoil the rows of pay. */
async function workspaceWith(change: (rows: string[][]) => void = () => undefined) {
  const workspace = await makeWorkspace();
  for (const [file, series] of Map.groupBy(localStatistics, (one) => one.file)) {
    const rows = series.flatMap(({ series: name, hasInterval }) =>
      [...authorityCodes, "E12000007"].map((code) => [
        ...[code, "a place", "Local authority", name, "2025-04-30", "700.5", "Pounds", "£"],
        ...(hasInterval ? ["650.25", "750.75"] : ["", ""]),
        ...["", ""],
      ]),
    );
    const all = [
      header.split(","),
      ...rows,
      ["K02000001", "United Kingdom", ...(rows[0]?.slice(2) ?? [])],
    ];
    if (file.startsWith("gross")) change(all);
    await workspace.put(source, file, `\uFEFF${toCsv(all)}`);
  }
  return workspace;
}

const linesOf = async (workspace: Awaited<ReturnType<typeof makeWorkspace>>) =>
  (await workspace.read("context.csv")).split("\n");
const pay = "Median weekly pay of residents,2025";
const rest = `pounds a week,"Finance, benefits and debt",${source}`;

test("a value with half its interval; an absent row and both markers have a reason", async () => {
  const workspace = await workspaceWith((rows) => {
    rows.splice(1, 1, [...(rows[1]?.slice(0, 5) ?? []), "", "Pounds", "£", "", "", "u", ""]);
    rows.splice(2, 1, [...(rows[2]?.slice(0, 5) ?? []), "", "Pounds", "£", "", "", "x", ""]);
    rows.splice(3, 1, [...(rows[3]?.slice(0, 8) ?? []), "", "", "", ""]);
    rows.push([...(rows[4] ?? []).slice(0, 4), "2024-04-17", ...(rows[4] ?? []).slice(5)]);
  });
  await workspace.build();
  const lines = await linesOf(workspace);
  expect(lines).toContain(`E09000007,${pay},700.5,50.25,${rest},`);
  expect(lines).toContain(
    `E09000001,${pay},,,${rest},[x] not published: the publisher marks it as unreliable`,
  );
  expect(lines).toContain(
    `E09000002,${pay},,,${rest},[x] not published: the publisher marks it as not available`,
  );
  expect(lines).toContain(
    `E09000003,${pay},700.5,,${rest},[u] the publisher gives no interval: few people of the place were asked`,
  );
  expect(lines).toContain(
    `E09000007,Median weekly pay of residents,2024,,,${rest},[x] not in the file`,
  );
  expect(lines.join("\n")).not.toContain("K02000001");
});

test.each<[string, number, number, string, object]>([
  ["another header", 0, 5, "value", { row: 1, column: "6" }],
  ["a word for a number", 1, 5, "n/a", { row: 2, column: "observation", found: '"n/a"' }],
  ["a period of months", 1, 4, "2025-02-01/P1M", { row: 2, column: "period" }],
  ["one limit of two", 1, 8, "", { row: 2, column: "uci_95" }],
  ["an empty value without a marker", 1, 5, "", { row: 2, column: "status" }],
  ["a place twice", 2, 0, "E09000001", { row: 3, expected: "each place and period once" }],
  ["a missing authority", 3, 0, "E06000001", { found: "none for E09000003" }],
])("a file with %s stops the run", async (_, row, column, cell, details) => {
  const workspace = await workspaceWith((rows) => rows[row]?.splice(column, 1, cell));
  expect(await failureOf(workspace)).toMatchObject({
    source,
    file: "gross-median-weekly-pay.csv",
    ...details,
  });
});

test("years from January and from April are understood, a day as its year, nothing else", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1990, max: 2098 }),
      fc.integer({ min: 1, max: 12 }),
      (year, month) => {
        const start = `${year}-${String(month).padStart(2, "0")}-01`;
        const financial = `${year}-${String((year + 1) % 100).padStart(2, "0")}`;
        const expected = month === 1 ? String(year) : month === 4 ? financial : undefined;
        expect(parsePeriod(`${start}/P1Y`)).toBe(expected);
        expect(parsePeriod(`${start}/P3M`)).toBeUndefined();
      },
    ),
  );
  expect(parsePeriod("2025-04-30")).toBe("2025");
});
