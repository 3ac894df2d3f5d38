import { sources, type SourceId } from "../datasets/sources.ts";

/** What stands for the date of reading until a reader's browser puts it in. */
export const dateToFill = "[date you read it]";

/** What a source's edition covers, where that is known. */
export type Editions = Readonly<Partial<Record<SourceId, string>>>;

/** The sources of a figure with their editions, as a citation names them. */
const from = (ids: readonly SourceId[], editions: Editions): string =>
  [...Map.groupBy(ids, (id) => sources[id].publisher)]
    .map(([publisher, own]) => {
      const named = own.map((id) => {
        const covers = editions[id];
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
  `“${title}”, London reoffending data. From: ${from(ids, editions)}. Read on ${read}. ${address}`;
