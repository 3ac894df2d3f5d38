import { createHash } from "node:crypto";
import { escapeMarkup } from "../../words/markup.ts";

/** One entry of a feed: plain paragraphs. */
export type FeedEntry = {
  /** The same for good, whatever else of the entry changes. */
  readonly id: string;
  readonly title: string;
  /** A day, `2026-11-28`. */
  readonly updated: string;
  /** Where it is told on the site. */
  readonly address: string;
  readonly paragraphs: readonly string[];
};

export type Feed = {
  readonly id: string;
  readonly title: string;
  readonly author: string;
  /** Of the page that the feed is of, and of the feed itself. */
  readonly page: string;
  readonly self: string;
  readonly entries: readonly FeedEntry[];
};

/** Text as XML may hold it: marks escaped, control characters that XML has not left out. */
export const escapeXml = (text: string): string =>
  escapeMarkup(text.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ""));

/** A UUID made from a name (RFC 9562, version 5, in a namespace of our own), so that it never changes. */
export function nameToUuid(name: string): string {
  const hash = createHash("sha1").update(`london-reoffending-data/${name}`).digest("hex");
  const variant = ((parseInt(hash.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  const parts = [hash.slice(0, 8), hash.slice(8, 12), `5${hash.slice(13, 16)}`];
  return [...parts, `${variant}${hash.slice(18, 20)}`, hash.slice(20, 32)].join("-");
}

const moment = (day: string): string => `${day}T00:00:00Z`;
const urn = (name: string): string => `urn:uuid:${nameToUuid(name)}`;

const paragraphs = (texts: readonly string[]): string =>
  texts.map((text) => `<p>${escapeXml(text)}</p>`).join("");

const printEntry = (feed: Feed, { id, title, updated, address, paragraphs: texts }: FeedEntry) => `
  <entry>
    <id>${urn(`${feed.id}/${id}`)}</id>
    <title>${escapeXml(title)}</title>
    <updated>${moment(updated)}</updated>
    <link rel="alternate" type="text/html" href="${escapeXml(address)}"/>
    <content type="html">${escapeXml(paragraphs(texts))}</content>
  </entry>`;

/**
 * An Atom feed (RFC 4287), the newest entry first. It is as new as its newest entry, not as its build.
 *
 * @throws RangeError when it has no entry, and so no date
 */
export function printFeed(feed: Feed): string {
  const entries = feed.entries.toSorted((a, b) => b.updated.localeCompare(a.updated));
  const [newest] = entries;
  if (newest === undefined) throw new RangeError(`The feed ${feed.id} has no entry.`);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
  <id>${urn(feed.id)}</id>
  <title>${escapeXml(feed.title)}</title>
  <updated>${moment(newest.updated)}</updated>
  <author><name>${escapeXml(feed.author)}</name></author>
  <link rel="self" type="application/atom+xml" href="${escapeXml(feed.self)}"/>
  <link rel="alternate" type="text/html" href="${escapeXml(feed.page)}"/>${entries.map((entry) => printEntry(feed, entry)).join("")}
</feed>
`;
}
