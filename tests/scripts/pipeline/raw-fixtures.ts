import { copyFile, mkdir, mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { structureChecks } from "../../../scripts/checks/index.ts";
import { buildData } from "../../../scripts/pipeline/build.ts";
import { authorityNames } from "../../../scripts/sources/areas/borough-codes.ts";
import { liveOffenceGroups } from "../../../src/datasets/crime/offence-groups.ts";
import type { SourceId } from "../../../src/datasets/sources.ts";
import { addMonths } from "../../../src/words/periods.ts";

export const committedData = join(import.meta.dirname, "../../../data");

/** Names of the committed files; raw files or a build that goes on may lie beside them. */
export const committedFiles = (await readdir(committedData)).filter(
  (name) => !name.startsWith("."),
);

export const preconnect = "mps-borough-monthly-preconnect" satisfies SourceId;
export const bocu = "mps-borough-monthly-bocu" satisfies SourceId;
export const historical = "MPS Borough Level Crime (Historical).csv";
export const recent = "MPS Borough Level Crime (most recent 24 months).csv";

export const boroughNames = authorityNames.filter((name) => name !== "City of London");

export const headers = {
  [preconnect]: ["MajorText", "MinorText", "LookUp_BoroughName"],
  [bocu]: ["Group", "SubGroup", "BOCU"],
} as const;

/** Months in a row: `monthsFrom("2010-04", 3)` ends with 2010-06. */
export function monthsFrom(first: string, count: number): string[] {
  const months = [first];
  while (months.length < count) months.push(addMonths(months.at(-1) ?? first, 1));
  return months;
}

const compact = (month: string): string => month.replace("-", "");

/**
 * A file in the publisher's layout: each borough once in each of some groups, `count` in every cell.
 * Of all other groups but fraud it has one line without an offence, as no file may lack a group.
 */
export function monthlyRows(
  names: readonly string[],
  months: readonly string[],
  { groups = ["Theft", "Robbery"], areas = boroughNames, count = 3 } = {},
): string[][] {
  return [
    [...names, ...months.map(compact)],
    ...groups.flatMap((group) =>
      areas.map((area) => [group, `${group} minor`, area, ...months.map(() => String(count))]),
    ),
    ...liveOffenceGroups
      .filter((group) => !groups.some((one) => one.toLowerCase() === group.toLowerCase()))
      .map((group) => [group, `${group} minor`, areas[0] ?? "", ...months.map(() => "0")]),
  ];
}

export const toCsv = (rows: readonly (readonly string[])[]): string =>
  `${rows.map((row) => row.map((cell) => (/[",\n]/.test(cell) ? `"${cell}"` : cell)).join(",")).join("\n")}\n`;

/** A raw directory and a data directory of their own, with some committed tables in the second. */
export async function makeWorkspace(tables: readonly string[] = ["areas.csv"]) {
  const root = await mkdtemp(join(tmpdir(), "pipeline-"));
  const raw = join(root, "raw");
  const data = join(root, "data");
  await mkdir(data, { recursive: true });
  for (const name of tables) {
    await copyFile(join(committedData, name), join(data, name));
  }
  const lines: string[] = [];
  return {
    raw,
    data,
    lines,
    put: async (source: SourceId, file: string, content: string | Buffer) => {
      const path = join(raw, source, file);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content);
    },
    putTable: (name: string, text: string) => writeFile(join(data, name), text),
    build: (checks = structureChecks, accept?: string) =>
      buildData({
        accept,
        rawDirectories: [raw],
        dataDirectory: data,
        log: (line) => lines.push(line),
        checks,
      }),
    contents: () => readAll(data),
    read: (name: string) => readFile(join(data, name), "utf8"),
  };
}

export type Workspace = Awaited<ReturnType<typeof makeWorkspace>>;

/** Every file of a directory by name, hidden ones too. */
export async function readAll(directory: string): Promise<Record<string, string>> {
  const names = (await readdir(directory)).toSorted();
  // Read whole: by pieces, as an encoding has it, large files take far longer.
  const files = await Promise.all(names.map((name) => readFile(join(directory, name))));
  return Object.fromEntries(names.map((name, index) => [name, files[index]?.toString() ?? ""]));
}

/** Both preconnect files, the second beginning where the first ends; `change` may spoil the first. */
export async function putPreconnect(
  workspace: Workspace,
  change: (rows: string[][]) => void = () => undefined,
  second: readonly string[] = monthsFrom("2010-07", 2),
): Promise<void> {
  const rows = monthlyRows(headers[preconnect], monthsFrom("2010-04", 3));
  change(rows);
  await workspace.put(preconnect, historical, toCsv(rows));
  await workspace.put(preconnect, recent, toCsv(monthlyRows(headers[preconnect], second)));
}

/** The DataError, or whatever else, that a build ends with. */
export async function failureOf(workspace: Workspace): Promise<Error> {
  try {
    await workspace.build();
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error("the build went through");
}
