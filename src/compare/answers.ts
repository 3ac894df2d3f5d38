import type { Ask } from "../database/ask/question.ts";
import { metropolitanPoliceCode } from "../datasets/areas/codes.ts";
import type { Measure, Scale } from "./measure.ts";
import { places } from "./places.ts";
import { parametersFor } from "./question.ts";
import { askedFor } from "./questions.ts";
import type { AnswerRow } from "./rows.ts";

/** Every period: no notation of one sorts before or after these. */
const ever = { from: "", to: "~" } as const;

/** The scale whose answers hold what all others are made of: a rate has residents beside its counts. */
const fullScale = ({ scales }: Measure): Scale => (scales.includes("rate") ? "rate" : scales[0]);

/**
 * What a measure’s question answers for all places and periods. What there is to pick and the small
 * files are both made of it, so that a build asks it once.
 */
export async function answersOf(ask: Ask, measure: Measure): Promise<readonly AnswerRow[]> {
  const codes = (await ask(places)).map((row) => row.area_code);
  const everywhere = { areas: [...codes, metropolitanPoliceCode], range: [], groups: [] };
  const scale = fullScale(measure);
  return ask(askedFor(measure), parametersFor({ measure, scale, ...everywhere, ...ever }));
}
