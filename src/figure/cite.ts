import { sources, type SourceId } from "../datasets/sources.ts";

/** What stands for the date of reading until a reader's browser puts it in. */
export const dateToFill = "[date you read it]";

type OfSources = Readonly<Partial<Record<SourceId, string>>>;

/**
 * What the editions of sources cover and who made the copies that were read, where that is known, and
 * which release the tables are.
 */
export type Editions = {
  readonly covers: OfSources;
  readonly copies: OfSources;
  readonly release?: string | undefined;
};

export const noEditions: Editions = { covers: {}, copies: {} };

/** The sources' titles with what their editions cover, and the release: for a report, in a line. */
export const editionInWords = (ids: readonly SourceId[], { covers, release }: Editions): string =>
  [
    ...ids.map((id) => `${sources[id].title}${covers[id] === undefined ? "" : ` (${covers[id]})`}`),
    ...(release === undefined ? [] : [release]),
  ].join("; ");

/** The sources of a figure with their editions, as a citation names them. */
const from = (ids: readonly SourceId[], editions: Editions): string =>
  [...Map.groupBy(ids, (id) => sources[id].publisher)]
    .map(([publisher, own]) => {
      const named = own.map((id) => {
        const covers = editions.covers[id];
        return `${sources[id].title}${covers === undefined ? "" : ` (${covers})`}`;
      });
      return `${publisher}: ${named.join("; ")}`;
    })
    .join(". ");

/**
 * A figure as a reader cites it: title, sources with their editions, date read and address.
 *
 * @param read when it was read, in words
 */
export const citation = (
  { title, sources: ids }: { readonly title: string; readonly sources: readonly SourceId[] },
  { editions, address, read }: { editions: Editions; address: string; read: string },
): string =>
  `“${title}”, London reoffending data${editions.release === undefined ? "" : `, ${editions.release}`}. From: ${from(ids, editions)}. Read on ${read}. ${address}`;
