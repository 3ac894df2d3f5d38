import { lookup, statedFigures, type Lookup } from "../../documents/lookup.ts";
import { defineQuestion, type Ask, type RowOfAnswer } from "../../../database/ask/question.ts";
import openSql from "./open.sql?raw";
import resultsSql from "./results.sql?raw";

const results = defineQuestion({
  name: "results of programmes",
  sql: resultsSql,
  columns: { programme: "text", measure: "text", group: "text", value: "number?" },
});

const openData = defineQuestion({
  name: "open",
  sql: openSql,
  columns: {
    areas: "number",
    owners: "number",
    london_owner: "text",
    forces: "number",
    authorities: "number",
    partnerships: "number",
    loaded: "number",
    adults_cohort: "text",
    adults_rate: "number",
    adults_lower: "number",
    adults_upper: "number",
    entrants_first_year: "text",
    entrants_last_year: "text",
    entrants_first: "number",
    entrants_last: "number",
    programmes: "number",
    programme_places: "number",
    without_result: "number",
  },
});

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
  readonly open: RowOfAnswer<typeof openData>;
  /** What the simulator says of its first settings. */
  readonly simulated: { readonly mix: string; readonly luck: string };
};

/** The figures from the database, and from the simulator. */
export async function figuresFrom(ask: Ask, simulated: Figures["simulated"]): Promise<Figures> {
  const stated = await ask(statedFigures);
  const programmes = await ask(results);
  const [open] = await ask(openData);
  if (!open) throw new Error("open.sql answers nothing.");
  return {
    stated: lookup(stated),
    upTo: lookup(stated.map((row) => ({ ...row, value: row.value_to }))),
    result: (programme) => lookup(programmes.filter((row) => row.programme === programme)),
    open,
    simulated,
  };
}
