import { lookup, type Lookup } from "../../documents/lookup.ts";
import type { Row } from "../../../database/ask/query.ts";

/** The figures here that an ask can be tied to. */
export const tieIds = [
  "one-area",
  "people",
  "owners",
  "risk",
  "partnerships",
  "council-level",
  "by-borough",
  "london-adults",
  "short-sentences",
  "first-time-entrants",
  "programmes",
  "radar",
  "focus",
  "lewisham",
  "demand",
  "tri-borough",
  "needs",
  "mix",
  "luck",
  "council-funding",
  "costs",
] as const;

export type TieId = (typeof tieIds)[number];

/** What figures here say that bears on an ask, and where they stand. */
export type Tie = { readonly sentence: string; readonly path: string; readonly label: string };

/** What the sentences are made of. */
export type Figures = {
  /** As the documents state them. */
  readonly stated: Lookup;
  /** Upper ends of stated ranges. */
  readonly upTo: Lookup;
  /** Results of the case studies, by programme. */
  readonly result: (programme: string) => Lookup;
  /** One row of open data. */
  readonly open: Row;
  /** What the simulator says of its first settings. */
  readonly simulated: { readonly mix: string; readonly luck: string };
};

/** The figures from the rows of `stated.sql`, `results.sql` and `open.sql`, and from the simulator. */
export function figuresFrom(from: {
  readonly stated: readonly Row[];
  readonly results: readonly Row[];
  readonly open: readonly Row[];
  readonly simulated: Figures["simulated"];
}): Figures {
  const [open] = from.open;
  if (!open) throw new Error("open.sql answered nothing.");
  return {
    stated: lookup(from.stated),
    upTo: lookup(from.stated.map((row) => ({ ...row, value: row["value_to"] ?? null }))),
    result: (programme) => lookup(from.results.filter((row) => row["programme"] === programme)),
    open,
    simulated: from.simulated,
  };
}
