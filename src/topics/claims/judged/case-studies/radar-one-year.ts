import { defineClaim } from "../../claim.ts";
import sql from "./radar-one-year.sql?raw";
import { figureOf, statedColumns, statedTable, type StatedRow } from "../../stated-rows.ts";

const predicted = "predicted reoffending rate";

const years = (rows: readonly StatedRow[]): number => figureOf(rows, { group: "OGRS" });
const months = (rows: readonly StatedRow[]): number =>
  figureOf(rows, { measure: "months followed" });

/** The one scale that the report describes looks two years ahead; RADAR's predictions are for one. */
export const radarOneYear = defineClaim({
  id: "radar-one-year",
  topic: "Local programmes",
  title: "RADAR’s predictions are for one year",
  claim: (rows) =>
    `The chance that RADAR’s people would reoffend within one year, worked out from their earlier offences, was ${rows
      .filter((row) => row.measure === predicted)
      .map((row) => `${String(row.stated_value)}% (${row.group})`)
      .join(" and ")}.`,
  document: "london-councils-report-2013",
  section: "chapter 5, RADAR Southwark; chapter 3, note 8",
  sql,
  columns: statedColumns,
  sources: ["london-councils-report-2013"],
  judge(rows) {
    const isSame = years(rows) * 12 === months(rows);
    return {
      verdict: isSame ? "supported" : "cannot tell",
      sentences: [
        isSame
          ? "The scale that the report describes looks as far ahead as people were followed."
          : `The only scale that the report describes, the Offender Group Reconviction Scale, is for ${String(years(rows))} years ahead; people were followed for ${String(months(rows))} months.`,
        ...(isSame
          ? []
          : [
              "The scale may have been used in another form, or another one taken: the report does not name the one behind these rates. If they are for two years, they are too high to set beside one.",
            ]),
      ],
      settles: "The evaluation itself, with the name of the scale and how far ahead it was used.",
    };
  },
  table: statedTable,
});
