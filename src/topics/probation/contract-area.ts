import { defineQuestion, type RowOfAnswer } from "../../database/ask/question.ts";
import { formatList } from "../../words/lists.ts";
import { formatCount, formatDecimal } from "../../words/numbers.ts";
import { formatCohort } from "../../words/periods.ts";
import areaSql from "./contract-area.sql?raw";
import regionsSql from "./contract-area-regions.sql?raw";

/** One contract area: its company and owner, and what it is made of. */
export const contractArea = defineQuestion({
  name: "contract-area",
  sql: areaSql,
  columns: {
    company: "text",
    owner: "text",
    owner_detail: "text?",
    owner_source: "text",
    note: "text?",
    forces: "number",
    square_kilometres: "number",
    authorities: "number",
  },
});

export type ContractArea = RowOfAnswer<typeof contractArea>;

/** Reoffending in the regions that a contract area lies in. */
export const contractAreaRegions = defineQuestion({
  name: "contract-area-regions",
  sql: regionsSql,
  columns: { region_name: "text", cohort_end: "text", reoffending_rate: "number" },
});

type Region = RowOfAnswer<typeof contractAreaRegions>;

const some = (count: number, one: string, many: string): string =>
  count === 1 ? `one ${one}` : `${formatCount(count)} ${many}`;

/** "Thames Valley: one police force and 16 local authorities, 5,698 square kilometres." */
export function describeArea(row: ContractArea): string {
  const forces = some(row.forces, "police force", "police forces");
  const places = some(row.authorities, "local authority", "local authorities");
  return `It has ${forces} and ${places}, on about ${formatCount(row.square_kilometres)} square kilometres. In February 2015 a company owned by ${row.owner} ran probation here, except for people of high risk.`;
}

/** What the site's own tables say of the regions that an area lies in. */
export function describeRegions(rows: readonly Region[]): readonly string[] {
  const [first] = rows;
  if (!first) {
    return [
      "The reoffending tables here have England’s regions, and England and Wales together. None has Wales alone.",
    ];
  }
  const rates = rows.map((row) => `${formatDecimal(row.reoffending_rate)}% in ${nameOf(row)}`);
  const cohort = formatCohort(first.cohort_end);
  return [
    `Adults in the cohort of ${cohort} who were proven to reoffend within a year: ${formatList(rates)}. The cohort adds up four quarters, so one person can count more than once.`,
    rows.length === 1
      ? "That is the figure of the whole region. We found none for this contract area."
      : "Those are figures of whole regions. We found none for this contract area.",
  ];
}

function nameOf({ region_name: name }: Region): string {
  return /^(North|South|East|West)/.test(name) && name !== "Yorkshire and The Humber"
    ? `the ${name}`
    : name;
}

const bases: Readonly<Record<string, string>> = {
  named: "its name is in the area’s name",
  area: "the area is described by its land",
  "whole-nation": "the area is all of Wales",
  derived: "worked out: no source says it",
};

/** How it is known that a force lies in an area. */
export const describeBasis = (basis: string): string => bases[basis] ?? basis;
