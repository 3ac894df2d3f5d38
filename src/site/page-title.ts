/** As much as search engines and tabs show. */
const MOST_LETTERS = 70;

/**
 * What a page is called outside itself: its title and the site's name, without the name where both are
 * too long, cut after a word where the title alone is.
 */
export function pageTitle(title: string, site: string): string {
  if (title === "") return site;
  const whole = `${title} – ${site}`;
  if (whole.length <= MOST_LETTERS) return whole;
  if (title.length <= MOST_LETTERS) return title;
  const cut = title.slice(0, MOST_LETTERS - 1);
  return `${cut.slice(0, cut.lastIndexOf(" ")).replace(/[,;:.]$/, "")}…`;
}
