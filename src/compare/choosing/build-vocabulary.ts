import type { Query, Row } from "../../database/ask/query.ts";
import { measures } from "../measures.ts";
import factsSql from "../sql/facts.sql?raw";
import placesSql from "../sql/places.sql?raw";
import reachSql from "../sql/reach.sql?raw";
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
  const [places, reached, [facts]] = await Promise.all([
    query(placesSql),
    query(reachSql),
    query(factsSql),
  ]);
  const all = places.map(placeOf);
  const reach = measures.map((measure) => {
    const row = reached.find(
      ({ question, part }) => question === measure.question && part === measure.part,
    );
    if (!row) throw new Error(`The data hold nothing of ${measure.label}.`);
    const codes = new Set(String(row["codes"]).split("|"));
    const own = all.filter((place) => codes.has(codeFor(measure, place)));
    return [
      measure.id,
      { periods: String(row["periods"]).split("|"), places: own.map(({ slug }) => slug) },
    ] as const;
  });
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
