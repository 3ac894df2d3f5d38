import { expect, test } from "vitest";
import { findSource, rawDirectories } from "../../../scripts/pipeline/raw-files.ts";
import { SourceStore } from "../../../scripts/pipeline/source-store.ts";
import { TableStore } from "../../../scripts/pipeline/table-store.ts";
import type { Context } from "../../../scripts/pipeline/table.ts";
import { mpsWards } from "../../../scripts/sources/mps/wards.ts";
import { unseenPeaks } from "../../../scripts/tables/wards/ward-peaks.ts";
import { crimeWards } from "../../../src/datasets/wards/crime-wards.ts";
import { makeCrimeWards } from "../../../scripts/tables/wards/wards.ts";
import {
  bocu,
  boroughNames,
  failureOf,
  headers,
  makeWorkspace,
  monthlyRows,
  monthsFrom,
  recent as recentOfBoroughs,
  toCsv,
} from "../pipeline/raw-fixtures.ts";
import { groupsSomewhere, kindsOfWards } from "../../../scripts/sources/mps/ward-kinds.ts";
import { makeParquet } from "./parquet-file.ts";

const source = "mps-ward-and-knife";
const history = "recorded-crime-ward-historical.parquet";
const recent = "recorded-crime-ward.parquet";

type Kind = readonly [group: string, kind: string];

/** Every kind that a file must have, but the one that the rows below count. */
const otherKinds: readonly Kind[] = [
  ...Object.entries(kindsOfWards).flatMap(([group, kinds]) =>
    kinds.map((kind): Kind => [group, kind]),
  ),
  ...groupsSomewhere.map((group): Kind => [group, group]),
].filter(([, kind]) => kind !== "other theft");

/** A ward a borough, theft in each, `count` in every month; some cells are replaced. */
function rowsOf(
  months: readonly string[],
  count: string,
  spoil: Record<string, string> = {},
  isThere: (kind: Kind, borough: string) => boolean = () => true,
): string {
  const cell = (column: string, value: string): string =>
    `${spoil[column] ?? value} AS "${column}"`;
  const codeOf = (index: number): string => `E05${String(index + 1).padStart(6, "0")}`;
  const first = `SELECT ${[
    cell("wardcode", `'${codeOf(0)}'`),
    `'Ward of ${boroughNames[0] ?? ""}' AS wardname`,
    cell("majortext", "'THEFT'"),
    `'OTHER THEFT' AS minortext`,
    cell("lookup_boroughname", `'${boroughNames[0] ?? ""}'`),
    ...months.map((month) => cell(month.replace("-", ""), count)),
  ].join(", ")}`;
  const eachMonth = (value: string): string => months.map(() => `, ${value}`).join("");
  const theft = boroughNames.map(
    (name, index) => `('${codeOf(index)}', 'Ward of ${name}', 'THEFT', 'OTHER THEFT', '${name}')`,
  );
  const wards = `SELECT wards.*${eachMonth(count)} FROM (VALUES ${theft.slice(1).join(", ")}) AS wards`;
  const nothing = boroughNames.flatMap((name, index) =>
    otherKinds
      .filter((kind) => isThere(kind, name))
      .map(([group, kind]) => {
        const names = [
          codeOf(index),
          `Ward of ${name}`,
          group.toUpperCase(),
          kind.toUpperCase(),
          name,
        ];
        return `(${names.map((cell) => `'${cell}'`).join(", ")})`;
      }),
  );
  const others = `SELECT kinds.*${eachMonth("0")} FROM (VALUES ${nothing.join(", ")}) AS kinds`;
  return [first, wards, others].join(" UNION ALL ");
}

const before = monthsFrom("2022-04", 23);
const after = monthsFrom("2024-02", 13);

async function workspaceWith(old: string, young: string) {
  const workspace = await makeWorkspace();
  await workspace.put(source, history, await makeParquet(old));
  await workspace.put(source, recent, await makeParquet(young));
  return workspace;
}

test("a period takes each month from one file: to February 2024 the one, then the other", async () => {
  const workspace = await workspaceWith(rowsOf(before, "1"), rowsOf(after, "100"));
  await workspace.build();
  const lines = (await workspace.read("crime_wards.csv")).trimEnd().split("\n");
  expect(lines.filter((line) => line.startsWith("E05000001,") && line.includes("Theft"))).toEqual([
    "E05000001,2023-03,Theft,12",
    "E05000001,2024-02,Theft,12",
    "E05000001,2024-03,Theft,111",
    "E05000001,2025-02,Theft,1200",
  ]);
  // No row of a group in a ward: no offence.
  expect(lines).toContain("E05000001,2023-03,Robbery,0");
  expect(await workspace.read("wards.csv")).toContain("E05000002,Ward of Barnet,E09000003");
});

test.each<[string, Record<string, string>, object]>([
  [
    "a group that is not known",
    { majortext: "'PIRACY'" },
    { row: 1, column: "majortext", found: '"PIRACY"' },
  ],
  [
    "a borough that is not known",
    { lookup_boroughname: "'Narnia'" },
    { row: 1, column: "lookup_boroughname" },
  ],
  [
    "a count below zero",
    { "202404": "-1" },
    { row: 1, expected: "a ward code and a whole number of offences in each month" },
  ],
  [
    "an empty count",
    { "202404": "NULL" },
    { row: 1, expected: "a ward code and a whole number of offences in each month" },
  ],
  ["a code that is no ward's", { wardcode: "'E09000002'" }, { row: 1 }],
  ["no code", { wardcode: "NULL" }, { row: 1 }],
  [
    "a ward that is there twice",
    { wardcode: "'E05000002'", lookup_boroughname: "'Barnet'" },
    { expected: "each ward and kind of offence once" },
  ],
])("%s stops the run", async (_, spoil, details) => {
  const workspace = await workspaceWith(rowsOf(before, "1"), rowsOf(after, "100", spoil));
  expect(await failureOf(workspace)).toMatchObject({ source, file: recent, ...details });
});

test.each<[string, (kind: Kind, borough: string) => boolean, string]>([
  ["a group that is gone", ([group]) => group !== "robbery", 'rows of the group "robbery"'],
  [
    "fraud that is gone",
    ([group]) => group !== "fraud and forgery",
    'the group "fraud and forgery"',
  ],
  [
    "a kind that is gone",
    ([, kind]) => kind !== "shoplifting",
    'rows of "theft", "shoplifting" in Barking and Dagenham',
  ],
  [
    "a kind that one borough has lost",
    ([, kind], borough) => kind !== "rape" || borough !== "Camden",
    'rows of "sexual offences", "rape" in Camden',
  ],
])("%s stops the run: it would read as no offence", async (_, isThere, expected) => {
  for (const [old, young, file] of [
    [rowsOf(before, "1"), rowsOf(after, "100", {}, isThere), recent],
    [rowsOf(before, "1", {}, isThere), rowsOf(after, "100"), history],
  ] as const) {
    const failure = await failureOf(await workspaceWith(old, young));
    expect(failure).toMatchObject({ source, file, column: "minortext", found: "none" });
    expect(failure.message).toContain(expected);
  }
});

test("a ward that one of the files has lost stops the run: its years would read as none", async () => {
  const extra = (months: readonly string[]) =>
    ` UNION ALL SELECT 'E05000099', 'Lost', 'THEFT', 'OTHER THEFT', 'Camden'${months.map(() => ", 5").join("")}`;
  for (const [old, young, file] of [
    [rowsOf(before, "1") + extra(before), rowsOf(after, "100"), recent],
    [rowsOf(before, "1"), rowsOf(after, "100") + extra(after), history],
  ] as const) {
    const failure = await failureOf(await workspaceWith(old, young));
    expect(failure).toMatchObject({ source, file, column: "wardcode", found: "none" });
    expect(failure.message).toContain("E05000099, theft");
  }
});

test("a month that neither file has stops the run", async () => {
  const gap = after.filter((month) => month !== "2024-07");
  const workspace = await workspaceWith(rowsOf(before, "1"), rowsOf(gap, "100"));
  expect(await failureOf(workspace)).toMatchObject({ file: recent, expected: "the month 2024-07" });
});

test("a file that is no Parquet stops the run, and its place on the disk is not told", async () => {
  const workspace = await workspaceWith(rowsOf(before, "1"), rowsOf(after, "100"));
  await workspace.put(source, history, "no Parquet");
  const failure = await failureOf(workspace);
  expect(failure).toMatchObject({ source, file: history });
  expect(failure.message).not.toContain(workspace.raw);
});

const long = monthsFrom("2024-02", 26);
const usual = rowsOf(before, "30");
const ofBarking = (count: string) => rowsOf(long, "30", { "202504": count });

test.each([
  ["a digit too many", "300", "300, where the most within two years is 30"],
  ["a digit lost", "3", "3, where the fewest within two years is 30"],
])("%s in one month of one ward is refused by file, row and column", async (_, count, words) => {
  const workspace = await workspaceWith(usual, rowsOf(long, "30"));
  await workspace.build();
  const committed = await workspace.contents();
  await workspace.put(source, recent, await makeParquet(ofBarking(count)));
  const failure = await failureOf(workspace);
  expect(failure).toMatchObject({ source, file: recent, row: 1, column: "202504" });
  expect(failure.message).toContain(`Ward of Barking and Dagenham, other theft, 2025-04: ${words}`);
  expect(await workspace.contents()).toEqual(committed);
  await workspace.build(undefined, "a raid");
  expect(await workspace.read("crime_wards.csv")).toContain(
    `E05000001,2026-03,Theft,${String(11 * 30 + Number(count))}`,
  );
});

/** The boroughs' own file of July 2024 on, in which Barking and Dagenham has more in one month. */
async function workspaceWithBoroughs(ofWard: string, ofBorough: string) {
  const workspace = await workspaceWith(usual, ofBarking(ofWard));
  const months = monthsFrom("2024-07", 20);
  const rows = monthlyRows(headers[bocu], months, { groups: ["Theft"], count: 31 });
  for (const row of rows.slice(1)) row[1] = "Other Theft";
  (rows[1] ?? [])[3 + months.indexOf("2025-04")] = ofBorough;
  await workspace.put(bocu, recentOfBoroughs, toCsv(rows));
  return workspace;
}

test("a month of a ward that its borough's own file has too is taken, at a first run also", async () => {
  const workspace = await workspaceWithBoroughs("300", "301");
  await workspace.build();
  expect(await workspace.read("crime_wards.csv")).toContain("E05000001,2026-03,Theft,630");
});

test.each([
  ["three times as high", "300", "299"],
  ["the highest by 20", "60", "59"],
])(
  "%s in a ward, and more than its borough has, is refused at a first run also",
  async (_, ofWard, ofBorough) => {
    expect(await failureOf(await workspaceWithBoroughs(ofWard, ofBorough))).toMatchObject({
      ...{ source, file: recent, row: 1, column: "202504" },
    });
  },
);

const found = await findSource(rawDirectories(process.cwd()), mpsWards);

test.skipIf(found.folder === undefined)("of today's 88 peaks none is a false alarm", async () => {
  const store = new SourceStore(rawDirectories(process.cwd()), () => undefined);
  const read = store.read.bind(store);
  const wards = await read(mpsWards);
  if (wards === undefined) return;
  const far = wards.peaks.filter(({ value, bound }) => value >= 3 * bound);
  expect(far).toHaveLength(88);
  // As if every figure were new.
  const tables = new TableStore();
  const context: Context = {
    read,
    readEditions: () => Promise.resolve([]),
    committed: tables.committed.bind(tables),
    made: tables.made.bind(tables),
  };
  const rows = await makeCrimeWards.make(context);
  if (rows === undefined)
    throw new Error("The wards' file is at hand, but their table is not made.");
  tables.add(crimeWards, rows);
  expect(await unseenPeaks(wards, context)).toEqual([]);
});
