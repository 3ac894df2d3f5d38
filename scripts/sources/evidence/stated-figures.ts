import { documentOf, numberOrNull, readEvidence, textOf, textOrNull } from "./read-evidence.ts";

const header = ["document", "topic", "measure", "group", "value", "value_to", "unit", "qualifier"];

/** Every other figure of the documents, typed from them and read again beside them. */
export const typedFigures = readEvidence(
  "stated-figures.csv",
  [...header, "denominator", "period", "section", "note"],
  (line, fail) => ({
    document: documentOf(line, fail),
    topic: textOf(line, fail, "topic"),
    measure: textOf(line, fail, "measure"),
    group: textOf(line, fail, "group"),
    value: numberOrNull(line, fail, "value"),
    value_to: numberOrNull(line, fail, "value_to"),
    unit: textOf(line, fail, "unit"),
    qualifier: textOrNull(line, "qualifier"),
    denominator: textOrNull(line, "denominator"),
    period: textOf(line, fail, "period"),
    section: textOf(line, fail, "section"),
    note: textOrNull(line, "note"),
  }),
);

export type TypedFigure = (typeof typedFigures)[number];
