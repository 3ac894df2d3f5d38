/** What stands in a built page where the link to its briefing as PDF comes: empty, or with one of before. */
const holder = /<span data-briefing-pdf\b[^>]*>[\s\S]*?<\/span>/g;

/** "524 kB": whole kilobytes, as the site writes them. */
const kilobytes = (bytes: number): string => `${String(Math.max(1, Math.round(bytes / 1000)))} kB`;

/**
 * A page with the link to its briefing as PDF, and the file's size.
 *
 * @param address of the file
 * @throws Error where the page has no place for it
 */
export function withPdfLink(html: string, address: string, bytes: number): string {
  let found = 0;
  const page = html.replaceAll(holder, () => {
    found += 1;
    return `<span data-briefing-pdf><a href="${address}" type="application/pdf">The same as PDF, ${kilobytes(bytes)}</a></span>`;
  });
  if (found === 0) throw new Error("A page has no place for the link to its briefing as PDF.");
  return page;
}
