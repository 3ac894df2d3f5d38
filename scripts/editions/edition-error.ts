import type { SourceId } from "../../src/datasets/sources.ts";
import type { MonthSpan } from "../../src/datasets/changes.ts";

const mostShown = 8;

/** An edition that differs from the committed table further than editions do. */
export class EditionError extends Error {
  readonly source: SourceId;
  readonly findings: readonly string[];

  constructor(source: SourceId, { first, last }: MonthSpan, findings: readonly string[]) {
    const shown = findings.slice(0, mostShown).map((finding) => `  - ${finding}.`);
    const more = findings.length - shown.length;
    super(
      [
        `${source}, the edition of ${first} to ${last} is not taken:`,
        ...shown,
        ...(more > 0 ? [`  - and ${more} more.`] : []),
        "  data/ is unchanged. Look at the file beside an earlier edition, or take it again from the publisher.",
        '  If its figures are right: npm run data -- --accept "why they are right"',
      ].join("\n"),
    );
    this.name = "EditionError";
    this.source = source;
    this.findings = findings;
  }
}
