import { defineQuestion, type Ask, type RowOfAnswer } from "../../database/ask/question.ts";
import { answersOf } from "../answers.ts";
import { measures } from "../measures.ts";
import { places } from "../places.ts";
import factsSql from "../sql/facts.sql?raw";
import revisedSql from "../sql/revised-years.sql?raw";
import { codeFor, placeKinds, type ComparedPlace, type Vocabulary } from "./vocabulary.ts";

const factsAsked = defineQuestion({
  name: "facts beside Compare's notes",
  sql: factsSql,
  columns: {
    london_children: "number",
    london_children_cohort: "text",
    latest_population: "number",
  },
});

const revisedYears = defineQuestion({
  name: "what later editions made of a year",
  sql: revisedSql,
  columns: { later_edition: "text", offence_group: "text", earlier: "number", later: "number" },
});

function placeOf(row: RowOfAnswer<typeof places>): ComparedPlace {
  const kind = placeKinds.find((name) => name === row.kind);
  if (!kind) throw new Error(`${row.area_name} is of no kind that Compare knows.`);
  return { slug: row.slug, name: row.area_name, code: row.area_code, kind };
}

/** What there is to pick: every place, and what the data hold of each measure. */
export async function buildVocabulary(ask: Ask): Promise<Vocabulary> {
  const [found, [facts], revised] = await Promise.all([
    ask(places),
    ask(factsAsked),
    ask(revisedYears),
  ]);
  if (!facts) throw new Error("The data hold none of the facts that Compare's notes name.");
  const all = found.map(placeOf);
  const reach = await Promise.all(
    measures.map(async (measure) => {
      const rows = await answersOf(ask, measure);
      if (rows.length === 0) throw new Error(`The data hold nothing of ${measure.label}.`);
      const codes = new Set(rows.map((row) => row.area_code));
      const own = all.filter((place) => codes.has(codeFor(measure, place)));
      const periods = [...new Set(rows.map((row) => row.period))].toSorted();
      return [measure.id, { periods, places: own.map(({ slug }) => slug) }] as const;
    }),
  );
  return { places: all, reach: Object.fromEntries(reach), facts: { ...facts, revised } };
}
