/** What can be found, in the order in which a reader is likely to want it. */
export const kinds = ["Page", "Borough", "Term", "Claim", "Chart", "Ward", "Table"] as const;
export type Kind = (typeof kinds)[number];

/** Something that can be found, as the index file holds it. */
export type SearchEntry = {
  readonly kind: Kind;
  readonly title: string;
  /** What it is found by beside its title, and what is shown of it. */
  readonly words: string;
  /** From the site's root, without its base path. */
  readonly path: string;
};
