import { readFile } from "node:fs/promises";
import { dataDirectory } from "../../database/build/build.ts";
import { defineQuestion } from "../../database/ask/question.ts";
import { ask } from "../../database/build/ask.ts";
import { readChanges, type EditionChange } from "../../datasets/changes.ts";
import { readCorrections, type Correction } from "../../datasets/corrections.ts";
import { sources } from "../../datasets/sources.ts";
import { tellChange, type Names } from "../../words/describe-change.ts";
import { formatSpan } from "../../words/periods.ts";

/** A sentence, and what it introduces. */
export type Told = { readonly text: string; readonly items: readonly string[] };

export type ToldEdition = {
  readonly id: string;
  readonly title: string;
  /** Where it is from. */
  readonly source: string;
  readonly told: readonly Told[];
  readonly change: EditionChange;
};

/** Lines in which what is indented belongs to the line before. */
export function gatherLines(lines: readonly string[]): readonly Told[] {
  const told: { text: string; items: string[] }[] = [];
  for (const line of lines) {
    const last = told.at(-1);
    if (line.startsWith("  ") && last) last.items.push(line.trim());
    else told.push({ text: line.trim(), items: [] });
  }
  return told;
}

/** "edition-mps-borough-monthly-bocu-2026-06": the same for good, in addresses and feeds. */
const idOf = ({ source, months }: EditionChange): string => `edition-${source}-${months.last}`;

export const tellEdition = (change: EditionChange, names: Names): ToldEdition => ({
  id: idOf(change),
  title: `Recorded crime, ${formatSpan(change.months)}`,
  source: sources[change.source].title,
  told: gatherLines(tellChange(change, names)),
  change,
});

const named = defineQuestion({
  name: "names of areas",
  sql: "SELECT area_code, area_name FROM areas",
  columns: { area_code: "text", area_name: "text" },
});

/** Names of areas by code, from the table. */
export async function areaNames(): Promise<Names> {
  return new Map((await ask(named)).map((row) => [row.area_code, row.area_name]));
}

/** The editions that were taken, the newest first. */
export async function listEditions(): Promise<readonly EditionChange[]> {
  const { editions } = readChanges(await readFile(`${dataDirectory}/changes.json`, "utf8"));
  return editions.toReversed();
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ENOENT";

/** What was printed and is not right, the newest first; none where no such file is kept. */
export async function listCorrections(): Promise<readonly Correction[]> {
  const text = await readFile(`${dataDirectory}/corrections.json`, "utf8").catch(
    (error: unknown) => {
      if (isMissing(error)) return '{ "corrections": [] }';
      throw error;
    },
  );
  return readCorrections(text);
}
