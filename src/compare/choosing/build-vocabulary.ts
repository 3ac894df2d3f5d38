import type { Query, Row } from "../../database/ask/query.ts";
import { answersOf } from "../answers.ts";
import { measures } from "../measures.ts";
import factsSql from "../sql/facts.sql?raw";
import placesSql from "../sql/places.sql?raw";
import { codeFor, placeKinds, type ComparedPlace, type Vocabulary } from "./vocabulary.ts";

function placeOf(row: Row): ComparedPlace {
  const kind = placeKinds.find((name) => name === row["kind"]);
  if (!kind) throw new Error(`${String(row["area_name"])} is of no kind that Compare knows.`);
  return {
    slug: String(row["slug"]),
    name: String(row["area_name"]),
    code: String(row["area_code"]),
    kind,
  };
}

/** What there is to pick: every place, and what the data hold of each measure. */
export async function buildVocabulary(query: Query): Promise<Vocabulary> {
  const [places, [facts]] = await Promise.all([query(placesSql), query(factsSql)]);
  const all = places.map(placeOf);
  const reach = await Promise.all(
    measures.map(async (measure) => {
      const rows = await answersOf(query, measure);
      if (rows.length === 0) throw new Error(`The data hold nothing of ${measure.label}.`);
      const codes = new Set(rows.map((row) => row["area_code"]));
      const own = all.filter((place) => codes.has(codeFor(measure, place)));
      const periods = [...new Set(rows.map((row) => String(row["period"])))].toSorted();
      return [measure.id, { periods, places: own.map(({ slug }) => slug) }] as const;
    }),
  );
  return {
    places: all,
    reach: Object.fromEntries(reach),
    facts: {
      london_children: Number(facts?.["london_children"]),
      london_children_cohort: String(facts?.["london_children_cohort"]),
      latest_population: Number(facts?.["latest_population"]),
    },
  };
}
