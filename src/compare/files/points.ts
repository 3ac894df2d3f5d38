import { metLondon } from "../measure.ts";
import type { Question } from "../question.ts";
import type { Vocabulary } from "../choosing/vocabulary.ts";
import { numberOf, textOf, type Line, type ReadFile, type Table } from "./table.ts";

/** Twelve months of one place, before any scale. */
export type Point = {
  /** In the notation of the table's breaks. */
  readonly since: string;
  readonly period: string;
  readonly offences: number | null;
  readonly note: string | null;
  /** Whose residents count: those of the middle of this year. */
  readonly midYear: number;
};

/** Every borough's file has London beside it. */
const anyBorough = "barnet";

const slugOf = ({ places }: Vocabulary, code: string): string =>
  places.find((place) => place.code === code)?.slug ?? anyBorough;

/** The year whose middle lies in the 12 months that end in a month. */
const midYearOf = (month: string): number =>
  Number(month.slice(0, 4)) - (month.slice(5, 7) < "06" ? 1 : 0);

/** "2020-03" -> "2019-20" */
const yearEnding = (march: string): string =>
  `${String(Number(march.slice(0, 4)) - 1)}-${march.slice(2, 4)}`;

type Sum = Pick<Point, "offences" | "note">;

const pointTo = (month: string, { offences, note }: Sum): Point => ({
  ...{ since: month, period: month, midYear: midYearOf(month), offences, note },
});

/** Rolling 12 months, all groups together. */
const ofAllGroups = (table: Table, column: string): readonly Point[] =>
  table.map((line) =>
    pointTo(line["twelve_months_to"] ?? "", {
      offences: numberOf(line, column),
      note: textOf(line, "note"),
    }),
  );

/** The same of some groups, added up. */
function ofGroups(table: Table, groups: readonly string[]): readonly Point[] {
  const own = table.filter((line) => groups.includes(line["offence_group"] ?? ""));
  const add = (lines: readonly Line[]): number =>
    lines.reduce((sum, line) => sum + (numberOf(line, "offences") ?? 0), 0);
  return [...Map.groupBy(own, (line) => line["twelve_months_to"] ?? "")].map(([month, lines]) =>
    pointTo(month, { offences: add(lines), note: null }),
  );
}

/** Rolling 12 months, or those of them that are financial years, from the files of borough pages. */
export async function rollingPoints(
  code: string,
  { measure, groups }: Question,
  vocabulary: Vocabulary,
  read: ReadFile,
): Promise<readonly Point[]> {
  const isLondon = code === metLondon;
  const slug = isLondon ? anyBorough : slugOf(vocabulary, code);
  const points =
    groups.length === 0
      ? ofAllGroups(
          await read(`/data/charts/rolling-year/${slug}.csv`),
          isLondon ? "london_offences" : "offences",
        )
      : ofGroups(await read(`/data/charts/groups/${isLondon ? "london" : slug}.csv`), groups);
  if (measure.part !== "year") return points;
  return points
    .filter(({ since }) => since.endsWith("-03"))
    .map((point) => ({ ...point, period: yearEnding(point.since) }));
}

/** Financial years as the yearly table has them. */
export async function yearlyPoints(
  code: string,
  vocabulary: Vocabulary,
  read: ReadFile,
): Promise<readonly Point[]> {
  const isLondon = code === metLondon;
  const slug = isLondon ? anyBorough : slugOf(vocabulary, code);
  const table = await read(`/data/charts/rate-by-year/${slug}.csv`);
  return table.map((line): Point => {
    const year = line["financial_year"] ?? "";
    const offences = numberOf(line, isLondon ? "london_offences" : "offences");
    return { since: year, period: year, note: null, midYear: Number(year.slice(0, 4)), offences };
  });
}

/** Twelve months at a time, as national statistics have them. */
export async function officialPoints(
  code: string,
  { scale }: Question,
  read: ReadFile,
): Promise<readonly Point[]> {
  const own = (await read("/data/crime_official.csv")).filter(
    (line) => line["area_code"] === code && line["source"] === "ons-pfa-csp-tables-2023-2025",
  );
  const note =
    scale === "rate" && code === "E09000001"
      ? "[x] few residents, and fast moving: no rate per resident"
      : null;
  return own.map((line): Point => {
    const end = line["period_end"] ?? "";
    const offences = numberOf(line, "offences");
    return { since: end, period: end, midYear: midYearOf(end), offences, note };
  });
}
