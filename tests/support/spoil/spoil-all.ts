import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { namesOf } from "../../../scripts/pipeline/raw/dated-files.ts";
import { rawDirectories } from "../../../scripts/pipeline/raw-files.ts";
import { datasets } from "../../../src/datasets/index.ts";
import { committedData } from "../../scripts/pipeline/raw-fixtures.ts";
import { toCsvText, toOds, toXlsx } from "../spreadsheets.ts";
import { syntheticSheet } from "../synthetic-geographic.ts";
import { makeDice, type Dice } from "./dice.ts";
import { importJudge, judgeCommitted } from "./judge-others.ts";
import { Bench, type Verdict } from "./judge-source.ts";
import { cellSpoils, type Table } from "./spoil-cells.ts";
import { databaseSpoils } from "./spoil-database.ts";
import { jsonSpoils } from "./spoil-json.ts";
import { gzipped, packedLists } from "./spoil-packed.ts";
import { parquetSpoils } from "./spoil-parquet.ts";
import { byteSpoils, csvSpoils, type Spoils } from "./spoil-text.ts";
import { workbookSpoils } from "./spoil-workbook.ts";

/** A reader, with a way to take one of its files, to spoil it, and to see how a run ends. */
export type Subject = {
  readonly name: string;
  readonly spoils: (dice: Dice) => Promise<{
    readonly kinds: Spoils;
    readonly bytes: Buffer;
    readonly judge: (bytes: Buffer) => Promise<Verdict>;
  }>;
};

function spoilsOf(file: string): Spoils {
  if (file.endsWith(".tar.gz")) return packedLists;
  if (file.endsWith(".db")) return databaseSpoils;
  if (file.endsWith(".gz")) return gzipped(csvSpoils(file));
  if (file.endsWith(".csv")) return csvSpoils(file);
  if (file.endsWith(".xlsx")) return workbookSpoils;
  return file.endsWith(".parquet") ? parquetSpoils(file) : jsonSpoils;
}

/** The synthetic sheet from its header on; rows of its own, for they are spoilt in place. */
const whole = (): Table =>
  syntheticSheet()
    .slice(2)
    .map((row) => [...row]);

/** The synthetic sheet, spoilt before it becomes a file. */
function sheetSpoils(toFile: (table: Table) => Buffer): Spoils {
  const inCells = Object.entries(cellSpoils).map(([kind, spoil]) => [
    kind,
    (_: Buffer, dice: Dice) => {
      const table = whole();
      return spoil(table, dice) ? toFile(table) : undefined;
    },
  ]);
  return { ...(Object.fromEntries(inCells) as Spoils), ...byteSpoils };
}

const imports: Readonly<Record<string, readonly [(table: Table) => Buffer, Spoils | undefined]>> = {
  "made-up.csv": [(table) => Buffer.from(toCsvText(table)), csvSpoils("made-up.csv")],
  "made-up.xlsx": [(table) => toXlsx({ Data: table }), undefined],
  "made-up.ods": [(table) => toOds({ Data: table }), undefined],
};

async function importSubjects(): Promise<Subject[]> {
  return Promise.all(
    Object.entries(imports).map(async ([name, [toFile, spoils]]) => {
      const bytes = toFile(whole());
      const judge = await importJudge(name, bytes);
      const kinds = spoils ?? sheetSpoils(toFile);
      return { name: `import of ${name}`, spoils: () => Promise.resolve({ kinds, bytes, judge }) };
    }),
  );
}

const committedSubject: Subject = {
  name: "committed tables",
  spoils: async (dice) => {
    const schema = dice.pick(datasets);
    const file = `${schema.name}.csv`;
    const bytes = await readFile(join(committedData, file));
    return {
      kinds: csvSpoils(file),
      bytes,
      judge: (spoilt) => judgeCommitted(schema, bytes, spoilt),
    };
  },
};

async function sourceSubjects(): Promise<Subject[]> {
  const directories = rawDirectories(join(committedData, ".."));
  const bench = await new Bench().open(directories);
  return bench.atHand().map((reader) => ({
    name: `${reader.id} (${namesOf(reader)[0] ?? ""})`,
    spoils: async (dice) => {
      const file = dice.pick(await bench.filesOf(reader));
      return {
        kinds: spoilsOf(file),
        bytes: await bench.bytes(reader, file),
        judge: (spoilt) => bench.judge(reader, file, spoilt),
      };
    },
  }));
}

/** All readers whose files are at hand: of raw files, of files to load, of committed tables. */
export const subjects = async (): Promise<readonly Subject[]> => [
  ...(await sourceSubjects()),
  ...(await importSubjects()),
  committedSubject,
];

export type Spoiling = {
  readonly subject: string;
  readonly kind: string;
  readonly verdict: Verdict;
};

/** Spoils one file after the other, each reader in turn, each kind in turn. */
export async function spoilFiles(count: number, first = 1): Promise<readonly Spoiling[]> {
  const all = await subjects();
  const results: Spoiling[] = [];
  for (let seed = first; results.length < count; seed += 1) {
    const dice = makeDice(seed);
    const subject = all[seed % all.length];
    if (subject === undefined) continue;
    const { kinds, bytes, judge } = await subject.spoils(dice);
    const names = Object.keys(kinds);
    const kind = names[Math.floor(seed / all.length) % names.length] ?? "";
    const spoilt = await kinds[kind]?.(bytes, dice);
    if (spoilt === undefined || spoilt.equals(bytes)) continue;
    results.push({ subject: subject.name, kind, verdict: await judge(spoilt) });
  }
  return results;
}
