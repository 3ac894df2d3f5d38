import type { Choices } from "./choices.ts";
import type { PackedVocabulary } from "./vocabulary.ts";

/** What the build writes into the page of Compare for its script. */
export type WrittenInPage = {
  readonly vocabulary: PackedVocabulary;
  /** What the page has answered before anyone asks, and that answer as sentences. */
  readonly choices: Choices;
  readonly sentence: string;
  /** Stands in the sentence for the address, which the build does not know. */
  readonly addressMark: string;
};
