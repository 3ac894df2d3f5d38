import { defineQuestion } from "../../database/ask/question.ts";
import sql from "./case-study-places.sql?raw";

/** The authorities that each programme took place in. */
export const caseStudyPlaces = defineQuestion({
  name: "case-study-places",
  sql,
  columns: { programme: "text", area_code: "text", area_name: "text", slug: "text" },
});
