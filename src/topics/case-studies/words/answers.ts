import type { Programme } from "../../../datasets/documents/case-study-results.ts";
import type { Answer } from "./answer.ts";
import { focusAnswer } from "./focus.ts";
import { lewishamAnswer } from "./lewisham.ts";
import { radarAnswer } from "./radar.ts";
import type { Results } from "./results.ts";
import {
  romaAnswer,
  sevenBoroughsAnswer,
  suttonAnswer,
  triBoroughAnswer,
} from "./without-result.ts";

/** What each case study comes to, from its own figures. */
export const answers: Readonly<Record<Programme, (results: Results) => Answer>> = {
  RADAR: radarAnswer,
  FOCUS: focusAnswer,
  "Targeted drug testing on arrest": suttonAnswer,
  "Adult reoffending service": triBoroughAnswer,
  "Roma intervention project": romaAnswer,
  "Operation Penrose": lewishamAnswer,
  "Review of seven boroughs": sevenBoroughsAnswer,
};
