import { sources, type SourceId } from "../datasets/sources.ts";
import type { Editions } from "./known-editions.ts";

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

/** Where a figure was read, and when, in words. */
export type WhereRead = {
  readonly editions: Editions;
  readonly address: string;
  readonly read: string;
};

/** A figure as a reader cites it: title, sources with their editions, date read and address. */
export const citation = (
  { title, sources: ids }: { readonly title: string; readonly sources: readonly SourceId[] },
  { editions, address, read }: WhereRead,
): string =>
  `“${title}”, London reoffending data${editions.release === undefined ? "" : `, ${editions.release}`}. From: ${from(ids, editions)}. Read on ${read}. ${address}`;
