import { programmes, type Programme } from "../../../src/datasets/documents/case-study-results.ts";
import { documentOf, numberOrNull, readEvidence, textOf, textOrNull } from "./read-evidence.ts";

const header = ["programme", "measure", "group", "stated_value", "unit", "period"];

const isProgramme = (text: string): text is Programme => programmes.some((name) => name === text);

/** What the documents state of the case studies, typed from them and read again beside them. */
export const statedResults = readEvidence(
  "case-studies.csv",
  [...header, "document", "section", "note"],
  (line, fail) => {
    const programme = textOf(line, fail, "programme");
    return {
      programme: isProgramme(programme) ? programme : fail("programme", "a programme"),
      measure: textOf(line, fail, "measure"),
      group: textOf(line, fail, "group"),
      stated_value: numberOrNull(line, fail, "stated_value"),
      unit: textOf(line, fail, "unit"),
      period: textOf(line, fail, "period"),
      document: documentOf(line, fail),
      section: textOf(line, fail, "section"),
      note: textOrNull(line, "note"),
    };
  },
);

export type StatedResult = (typeof statedResults)[number];
