import { defineQuestion, type RowOfAnswer } from "../../database/ask/question.ts";
import { allOffences, fraud } from "../../datasets/crime/offence-groups.ts";
import { formatList } from "../../words/lists.ts";
import { formatChange } from "../../words/numbers.ts";
import { formatMonth } from "../../words/periods.ts";
import recentSql from "./recent-revisions.sql?raw";
import sql from "./revisions.sql?raw";

/** How far each later edition moved the months of the one before, by group and age. */
export const revisions = defineQuestion({
  name: "revisions",
  sql,
  columns: {
    earlier_edition: "text",
    later_edition: "text",
    offence_group: "text",
    age_from: "number",
    months: "number",
    together: "number?",
    lowest: "number?",
    highest: "number?",
  },
});

type Row = RowOfAnswer<typeof revisions>;

/** The largest revision of each group's months up to a year old. */
export const recentRevisionsOfGroups = defineQuestion({
  name: "recent-revisions",
  sql: recentSql,
  columns: { offence_group: "text", revision: "number" },
});

type Recent = RowOfAnswer<typeof recentRevisionsOfGroups>;

/** What one edition made of the months of another, as a table: a line an offence group. */
export type RevisionTable = {
  readonly earlier: string;
  readonly later: string;
  readonly head: readonly string[];
  readonly body: readonly (readonly string[])[];
};

const ages: readonly (readonly [from: number, words: string])[] = [
  [0, "Newest three months"],
  [3, "3 to 11 months old"],
  [12, "12 to 23 months old"],
  [24, "Older"],
];

const cell = (row: Row | undefined): string => {
  if (!row || row.together === null) return "none shared";
  const change = (value: number | null): string => (value === null ? "" : formatChange(value));
  const { months, together, lowest, highest } = row;
  return months === 1
    ? change(together)
    : `${change(together)} (${change(lowest)} to ${change(highest)})`;
};

/**
 * The measured revisions as tables, the newest pair of editions first, all offences before the groups.
 *
 * @param rows of `revisions.sql`
 */
export function revisionTables(rows: readonly Row[]): readonly RevisionTable[] {
  const pairs = [...Map.groupBy(rows, (row) => row.later_edition).values()];
  return pairs.map((own) => {
    const groups = [...new Set(own.map((row) => row.offence_group))]
      .filter((group) => group !== fraud)
      .sort((a, b) => Number(b === allOffences) - Number(a === allOffences) || a.localeCompare(b));
    const shared = ages.filter(([from]) => own.some((row) => row.age_from === from));
    return {
      earlier: formatMonth(own[0]?.earlier_edition ?? ""),
      later: formatMonth(own[0]?.later_edition ?? ""),
      head: ["Offence group", ...shared.map(([, words]) => words)],
      body: groups.map((group) => [
        group,
        ...shared.map(([from]) =>
          cell(own.find((row) => row.offence_group === group && row.age_from === from)),
        ),
      ]),
    };
  });
}

/** How a change stands to what later editions made of the same months before. */
export type BesideRevision = "smaller" | "mostly" | "larger";

/**
 * Whether a change could be no more than what a later edition makes of the newer months.
 *
 * @param change on the year before, percent
 * @param revision the largest measured revision of months up to a year old, percent, either sign
 * @returns "smaller" than revision has been, "mostly" where revision could be half of it or more
 */
export function besideRevision(change: number, revision: number): BesideRevision {
  const [moved, revised] = [Math.abs(change), Math.abs(revision)];
  if (moved <= revised) return "smaller";
  return moved <= 2 * revised ? "mostly" : "larger";
}

/**
 * The largest revision of a group's months up to a year old, all of them together, that any later
 * edition at hand made: percent with its sign, by offence group.
 *
 * @param rows of `recent-revisions.sql`
 */
export const recentRevisions = (rows: readonly Recent[]): ReadonlyMap<string, number> =>
  new Map(rows.map((row) => [row.offence_group, row.revision]));

/** A change of a latest year, of whatever is named, beside what revision made of such a year. */
export type Revisable = {
  readonly name: string;
  readonly change: number;
  readonly revision: number | null;
};

/** "Camden (+0.4%)" */
export const sayPlace = ({ name, change }: Revisable): string =>
  `${name} (${formatChange(change)})`;

/**
 * The changes that could be no more than a revision, or mostly one: a sentence for each of the two,
 * naming them, or none.
 *
 * @param write how one of them is named
 */
export function describeRevisable(
  changes: readonly Revisable[],
  write: (item: Revisable) => string,
): readonly string[] {
  const beside = (wanted: BesideRevision): readonly Revisable[] =>
    changes.filter(
      ({ change, revision }) => revision !== null && besideRevision(change, revision) === wanted,
    );
  const revised = new Set(changes.map(({ revision }) => revision));
  const [one] = revised.size === 1 ? revised : [];
  const year = `all London’s latest year${typeof one === "number" ? ` (${formatChange(one)})` : ""}`;
  const say = (words: string, own: readonly Revisable[]): readonly string[] =>
    own.length === 0 ? [] : [`${words}: ${formatList(own.map(write))}.`];
  return [
    ...say(
      `Changes no larger than what a later edition of the file made of ${year}`,
      beside("smaller"),
    ),
    ...say(
      `Changes of which what a later edition made of ${year} could be half or more`,
      beside("mostly"),
    ),
  ];
}

/** How every sentence on revised months begins, so that a section can leave out the second. */
export const laterFiles = "Later files change the newest months";

/**
 * What must be said beside a change where no two editions have the same months.
 *
 * @param whose "the City’s figures"
 */
export const revisionUnknown = (whose: string): string =>
  `How far later editions change ${whose} is not known here: of each we have one edition only.`;

/**
 * What a reader must know of recent months before leaning on a change of all offences.
 *
 * @param change of a place's latest 12 months on the 12 before, percent
 * @param rows of `recent-revisions.sql`, or those of the offences that the change is of
 */
export function describeRevision(change: number, rows: readonly Recent[]): string {
  const revision = recentRevisions(rows).get(allOffences);
  if (revision === undefined) return "";
  const said = `${laterFiles}: one has moved the latest year of all London by ${formatChange(revision)}.`;
  const beside = besideRevision(change, revision);
  if (beside === "smaller") return `${said} The change here is smaller than that.`;
  return beside === "mostly" ? `${said} That could be half of the change here or more.` : said;
}

/**
 * The same where it bears on the change, and nothing where the change is well beyond it.
 *
 * @param change of a place's latest 12 months on the 12 before, percent
 * @param rows of `recent-revisions.sql`
 */
export function describeRevisionIfClose(change: number, rows: readonly Recent[]): string {
  const revision = recentRevisions(rows).get(allOffences);
  if (revision === undefined || besideRevision(change, revision) === "larger") return "";
  return describeRevision(change, rows);
}

/**
 * The same in one short sentence, for where a change is read first.
 *
 * @param change of a place's latest 12 months on the 12 before, percent
 * @param rows of `recent-revisions.sql`
 */
export function describeRevisionShortly(change: number, rows: readonly Recent[]): string {
  const revision = recentRevisions(rows).get(allOffences);
  const beside = revision === undefined ? "larger" : besideRevision(change, revision);
  if (revision === undefined || beside === "larger") return "";
  const moved = `Later files moved all London’s year by ${formatChange(revision)}`;
  return beside === "smaller"
    ? `${moved}, more than this change.`
    : `${moved}, which could be half of this change or more.`;
}
