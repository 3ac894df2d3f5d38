import type { Query, Row } from "../database/ask/query.ts";
import { allOffences } from "../datasets/crime/offence-groups.ts";
import { metLondon, type Measure } from "./measure.ts";
import { questions } from "./questions.ts";
import placesSql from "./sql/places.sql?raw";

/** Every period: no notation of one sorts before or after these. */
const ever = { from: "", to: "~" } as const;

/** What a measure’s question answers for all places and periods, asked once a build. */
export async function answersOf(
  query: Query,
  { question, part, scales }: Measure,
  { groups = allOffences, scale = scales[0] }: { groups?: string; scale?: string } = {},
): Promise<readonly Row[]> {
  const codes = (await query(placesSql)).map((row) => String(row["area_code"]));
  const areas = [...codes, metLondon].join(",");
  return query(
    questions[question],
    question === "crime"
      ? { areas, ...ever, scale, groups, measure: part }
      : { areas, ...ever, scale, part },
  );
}
