import { defineClaim } from "../../claim.ts";
import sql from "./radar-one-year.sql?raw";
import { figureOf, rowOf, statedColumns, statedTable, type StatedRow } from "../../stated-rows.ts";

const predicted = "predicted reoffending rate";

const months = (rows: readonly StatedRow[]): number =>
  figureOf(rows, { measure: "months followed" });

/** RADAR's predictions are called predictions for one year; the scale behind them is not named. */
export const radarOneYear = defineClaim({
  id: "radar-one-year",
  topic: "Local programmes",
  title: "The predictions for RADAR’s first year are for one year",
  claim: (rows) =>
    `The chance that RADAR’s people would reoffend within one year, worked out from their earlier offences, was ${rows
      .filter((row) => row.measure === predicted)
      .map((row) => `${row.stated_value}% (${row.group})`)
      .join(" and ")}.`,
  document: "london-councils-report-2013",
  section: "chapter 5, RADAR Southwark",
  sql,
  columns: statedColumns,
  sources: ["london-councils-report-2013"],
  judge(rows) {
    const ahead = rowOf(rows, { measure: "years that the prediction looks ahead" }).stated_value;
    return {
      verdict:
        ahead === null ? "left out" : ahead * 12 === months(rows) ? "supported" : "not supported",
      sentences: [
        ahead === null
          ? "The report says “within one year”, and names no scale by which the chance was worked out. So nobody can check what it was made for."
          : `The scale looks ${String(ahead * 12)} months ahead; people were followed for ${String(months(rows))}.`,
        `In words the two match: people were followed for ${String(months(rows))} months. It matters because a prediction made for a longer time is higher, and any group looks better beside it.`,
      ],
      settles: "The evaluation itself, with the name of the scale and how far ahead it was used.",
    };
  },
  table: statedTable,
});
