import type { ReadingTable } from "../../charts/chart.ts";
import { kindsOf, typedRows, type ChartColumns, type RowOf } from "../../charts/columns.ts";
import type { Row } from "../../database/ask/query.ts";
import type { Question } from "../../database/ask/question.ts";
import type { DocumentId } from "../../datasets/documents/documents.ts";
import type { SourceId } from "../../datasets/sources.ts";

export const verdicts = [
  "supported",
  "not supported",
  "figures disagree",
  "not loaded",
  "not measurable",
  "left out",
] as const;
export type Verdict = (typeof verdicts)[number];

/** A difference that chance gives at most this often is called more than chance. */
export const chanceLevel = 0.05;

/** Percentages this close, in points, are the same but for a slip in rounding. */
export const sameWithin = 1;

/** What comes out of the rows, and so can never disagree with them. */
export type Judgement = {
  readonly verdict: Verdict;
  /** What the data say; the first sentence is the reason for the verdict. */
  readonly sentences: readonly string[];
  /** How the figures are to be read. */
  readonly notes?: readonly string[];
  /** What was worked out beyond the rows. */
  readonly worked?: { readonly caption: string; readonly table: ReadingTable };
  /** What figures would settle it, or make it surer. */
  readonly settles: string;
};

/** A place on the site that shows more. */
export type SeeAlso = { readonly path: string; readonly text: string };

type ClaimSpecification<C extends ChartColumns> = {
  /** Its anchor and the name of its files: permanent. */
  readonly id: string;
  readonly topic: Topic;
  /** What is claimed, with its years. */
  readonly title: string;
  /** The claim in our words, its figures from the rows. */
  readonly claim: (rows: readonly RowOf<C>[]) => string;
  readonly document: DocumentId;
  readonly section: string;
  readonly sql: string;
  readonly columns: C;
  readonly sources: readonly SourceId[];
  readonly judge: (rows: readonly RowOf<C>[]) => Judgement;
  readonly table?: (rows: readonly RowOf<C>[]) => ReadingTable;
  readonly seeAlso?: readonly SeeAlso[];
};

export const topics = ["Crime and reoffending", "Probation", "Local programmes"] as const;
export type Topic = (typeof topics)[number];

/** Everything a page shows of one claim, from one answer of the database. */
export type Checked = Judgement & {
  readonly claim: string;
  readonly table: ReadingTable | undefined;
};

/** A claim, the question that tests it, and the rule that judges the answer. */
export type Claim = {
  readonly id: string;
  readonly topic: Topic;
  readonly title: string;
  readonly document: DocumentId;
  readonly section: string;
  readonly sql: string;
  /** The same with its columns, to be asked. */
  readonly question: Question;
  readonly columns: ChartColumns;
  readonly sources: readonly SourceId[];
  readonly seeAlso: readonly SeeAlso[];
  readonly check: (rows: readonly Row[]) => Checked;
};

/** Joins a claim's question to its rule; the rows are checked once against their columns. */
export function defineClaim<const C extends ChartColumns>(
  specification: ClaimSpecification<C>,
): Claim {
  const { claim, judge, table, seeAlso = [], ...rest } = specification;
  return {
    ...rest,
    seeAlso,
    question: { name: `claim ${rest.id}`, sql: rest.sql, columns: kindsOf(rest.columns) },
    check(untyped) {
      const rows = typedRows(rest.id, rest.columns, untyped);
      if (rows.length === 0) throw new Error(`Claim ${rest.id} has no rows.`);
      return { ...judge(rows), claim: claim(rows), table: table?.(rows) };
    },
  };
}
