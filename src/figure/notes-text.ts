import { sources } from "../datasets/sources.ts";
import type { DescribedFile } from "./csvw.ts";

const section = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? "" : `${title}\n${lines.map((line) => `- ${line}\n`).join("")}\n`;

/** What a reader of one CSV must know, as plain text: the words of its CSV on the Web description. */
export function notesText({
  url,
  title,
  description,
  columns,
  notes,
  sources: ids,
  editions: { covers, release },
}: DescribedFile): string {
  const named = Object.entries(columns).map(([name, { label }]) => `${name}: ${label}`);
  const from = ids.map((id) => {
    const { title: called, publisher, licence, landingPage, attribution } = sources[id];
    const page = landingPage === "not known" ? "its address is not known" : landingPage;
    const edition = covers[id] === undefined ? "" : ` The edition used: ${covers[id]}.`;
    return `${called}. ${publisher}.${edition} Licence: ${licence.name}. ${page}\n  ${attribution}`;
  });
  return (
    `${title}\n${description}\n\n` +
    section("Notes", notes) +
    section(`Columns of ${url}`, named) +
    section("Sources", from) +
    (release === undefined ? "" : `Tables: ${release} of London reoffending data.\n`)
  );
}
