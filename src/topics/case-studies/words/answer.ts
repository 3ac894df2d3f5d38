/**
 * What a case study comes to, in the manner of the Justice Data Lab: the answer, then what can be
 * said of it and what cannot.
 */
export type Answer = {
  /** The result in one line, for the list of case studies. */
  readonly headline: string;
  readonly lead: string;
  readonly canSay: readonly string[];
  readonly cannotSay: readonly string[];
};
