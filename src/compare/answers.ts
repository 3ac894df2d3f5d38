import type { Ask } from "../database/ask/question.ts";
import { metropolitanPoliceCode } from "../datasets/areas/codes.ts";
import { allOffences } from "../datasets/crime/offence-groups.ts";
import type { Measure } from "./measure.ts";
import { places } from "./places.ts";
import { askedFor } from "./questions.ts";
import type { AnswerRow } from "./rows.ts";

/** Every period: no notation of one sorts before or after these. */
const ever = { from: "", to: "~" } as const;

/** What a measure’s question answers for all places and periods, asked once a build. */
export async function answersOf(
  ask: Ask,
  measure: Measure,
  { groups = allOffences, scale = measure.scales[0] }: { groups?: string; scale?: string } = {},
): Promise<readonly AnswerRow[]> {
  const codes = (await ask(places)).map((row) => row.area_code);
  const areas = [...codes, metropolitanPoliceCode].join(",");
  const { question, part } = measure;
  return ask(
    askedFor(measure),
    question === "crime"
      ? { areas, ...ever, scale, groups, measure: part }
      : { areas, ...ever, scale, part },
  );
}
