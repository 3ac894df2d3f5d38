import type { Download } from "./download.ts";

export type Licence = {
  readonly name: string;
  readonly url?: string;
  /** The publisher's usual licence: the file itself names none. */
  readonly isUnstated?: true;
};

/** How often a publisher brings new figures, and how long after their last month they come. */
export type Rhythm = { readonly everyMonths: number; readonly afterMonths: number };

export type Source = {
  /** The name that it had in tables before its editions left it; what a reader wrote may have it. */
  readonly formerly?: string;
  readonly title: string;
  readonly publisher: string;
  /** Where the publisher offers it, or "not known". */
  readonly landingPage: string;
  readonly licence: Licence;
  /** The line that must stand beside figures taken from it. */
  readonly attribution: string;
  /** Its places and periods; what stands in braces is taken from the rows that name it. */
  readonly covers: string;
  /** Where the publisher keeps to one. */
  readonly rhythm?: Rhythm;
  /** How `npm run data:download` finds it; without it a person opens the landing page. */
  readonly download?: Download;
};
