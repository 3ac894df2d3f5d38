import { defineQuestion } from "../database/ask/question.ts";
import sql from "./sql/places.sql?raw";

/** Every place that Compare knows. */
export const places = defineQuestion({
  name: "places to compare",
  sql,
  columns: { area_code: "text", area_name: "text", kind: "text", slug: "text" },
});
