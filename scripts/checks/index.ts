import { catalogueChecks } from "./catalogue.ts";
import type { Check } from "./check.ts";
import { contractAreaChecks } from "./contract-areas.ts";
import { evidenceChecks } from "./evidence.ts";
import { filledChecks } from "./filled.ts";
import { formChecks } from "./form.ts";
import { localTableChecks } from "./local-tables.ts";
import { openTables } from "./open-tables.ts";
import { placeChecks } from "./places.ts";
import { postcodeChecks } from "./postcodes.ts";
import { recordedCrimeChecks } from "./recorded-crime.ts";
import { referenceChecks } from "./references.ts";
import { reoffendingChecks } from "./reoffending.ts";
import { wardChecks } from "./wards.ts";
import { revisionChecks } from "./revisions.ts";

/** Checks that hold for tables of any size: types, keys, codes, reasons. */
export const structureChecks: readonly Check[] = [
  ...formChecks,
  ...referenceChecks,
  ...catalogueChecks,
];

/** Everything that must hold over the committed tables. */
export const allChecks: readonly Check[] = [
  ...structureChecks,
  ...filledChecks,
  ...recordedCrimeChecks,
  ...wardChecks,
  ...revisionChecks,
  ...reoffendingChecks,
  ...placeChecks,
  ...postcodeChecks,
  ...contractAreaChecks,
  ...evidenceChecks,
  ...localTableChecks,
];

export type Outcome = { readonly title: string; readonly problems: readonly string[] };

/** Runs checks over the tables in a directory, one after the other. */
export async function runChecks(
  directory: string,
  checks: readonly Check[] = allChecks,
): Promise<readonly Outcome[]> {
  const tables = await openTables(directory);
  try {
    const outcomes: Outcome[] = [];
    for (const { title, problems } of checks) {
      const found = await problems(tables).catch((error: unknown) => [
        error instanceof Error ? error.message : String(error),
      ]);
      outcomes.push({ title, problems: found });
    }
    return outcomes;
  } finally {
    tables.close();
  }
}

const mostShown = 3;

/** An outcome in one line: what holds, or the first few things that do not. */
export function describeOutcome({ title, problems }: Outcome): string {
  if (problems.length === 0) return `holds: ${title}`;
  const more = problems.length > mostShown ? `; and ${problems.length - mostShown} more` : "";
  return `FAILS: ${title}: ${problems.slice(0, mostShown).join("; ")}${more}`;
}
