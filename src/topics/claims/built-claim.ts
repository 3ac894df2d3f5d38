import { toFourDecimals } from "../../charts/rows-file.ts";
import type { Row } from "../../database/ask/query.ts";
import { ask } from "../../database/build/ask.ts";
import type { BuiltFigure } from "../../figure/build/built-figure.ts";
import type { Editions } from "../../figure/known-editions.ts";
import { editionsOf } from "../../figure/editions.ts";
import { readingTable } from "../../figure/page/reading-table.ts";
import { rowFiles } from "../../figure/row-files.ts";
import type { ShownRows } from "../../figure/shown-figure.ts";
import { claimPath } from "../../places/links.ts";
import { sourceLine } from "../../words/source-line.ts";
import type { Checked, Claim } from "./claim.ts";

/** A claim as the build makes it: what it shows, and the judgement of the same rows. */
export type BuiltClaim = BuiltFigure<ShownRows> & {
  readonly claim: Claim;
  readonly rows: readonly Row[];
  readonly checked: Checked;
};

/** A claim's answer as what a page shows of it: its table, sources and files. */
export function figureOfClaim(
  claim: Claim,
  rows: readonly Row[],
  checked: Checked,
  editions: Editions,
): ShownRows {
  const { id, title, sources, columns } = claim;
  return {
    ...{ id, title, sources },
    table: readingTable(claim, rows, checked.table),
    source: sourceLine(sources),
    files: {
      ...rowFiles(
        () => ({ columns, rows }),
        toFourDecimals,
        () => ({
          ...{ title, sources, columns, editions },
          url: `${id}.csv`,
          description: `The claim: ${checked.claim} The verdict: ${checked.verdict}.`,
          notes: [...checked.sentences, ...(checked.notes ?? [])],
        }),
      ),
      sql: () => claim.sql,
    },
  };
}

/** Asks and judges a claim. */
export async function builtClaim(claim: Claim): Promise<BuiltClaim> {
  const rows = await ask(claim.question);
  const checked = claim.check(rows);
  const editions = await editionsOf(claim.sources);
  return {
    ...{ claim, rows, checked, editions },
    shown: figureOfClaim(claim, rows, checked, editions),
    path: `/data/claims/${claim.id}`,
    address: claimPath(claim.id),
  };
}
