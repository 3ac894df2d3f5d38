import { capitalise } from "../../words/lists.ts";
import { formatCount } from "../../words/numbers.ts";

/** A share as a document states it. */
export type StatedShare = {
  readonly denominator: string;
  readonly measure: string;
  readonly in_words: string | null;
  readonly qualifier: string | null;
  readonly value: number;
};

type ShareAsWritten = Pick<StatedShare, "in_words" | "qualifier" | "value">;

const percent = (value: number): string => `${formatCount(value)}%`;

/** As exactly as it was stated and no more: "about two thirds", "more than 50%", "20%". */
export function formatStated({ in_words, qualifier, value }: ShareAsWritten): string {
  const words = in_words ?? percent(value);
  return qualifier === null || words.startsWith(qualifier) ? words : `${qualifier} ${words}`;
}

/** What a share is a share of: "of prisoners", "of the likelihood of reoffending". */
export const ofWhat = (denominator: string): string =>
  denominator.startsWith("likelihood") ? `of the ${denominator}` : `of ${denominator}`;

/** What is stated, without what its heading already says: "linked to alcohol: burglaries" of burglaries. */
export const underHeading = ({ measure }: Pick<StatedShare, "measure">): string =>
  measure.replace(/: .*$/, "");

/** Shares under what they are shares of, in the order in which they come. */
export const byDenominator = <R extends StatedShare>(
  rows: readonly R[],
): readonly { readonly heading: string; readonly shares: readonly R[] }[] =>
  [...Map.groupBy(rows, ({ denominator }) => denominator)].map(([denominator, shares]) => ({
    heading: capitalise(ofWhat(denominator)),
    shares,
  }));

/** "Of prisoners: history of debt, about 48%. Of …" */
export const listShares = (rows: readonly StatedShare[]): string =>
  byDenominator(rows)
    .map(
      ({ heading, shares }) =>
        `${heading}: ${shares.map((share) => `${underHeading(share)}, ${formatStated(share)}`).join("; ")}.`,
    )
    .join(" ");
