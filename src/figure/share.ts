import { escapeMarkup } from "../words/markup.ts";
import { formatLocalDay } from "../words/local-day.ts";
import type { WhereRead } from "./cite.ts";
import { dateToFill } from "./date-read.ts";
import type { Wide } from "./embed-height.ts";
import { noEditions, type Editions } from "./known-editions.ts";

/** What a reader chose, by itself for other people's pages: what its address says, and its heights. */
export type EmbeddedChoice = { readonly search: string; readonly heights: () => readonly Wide[] };

/** A figure drawn anew. It cites itself: most pages draw none, and need no list of sources. */
type Changed = {
  readonly title: string;
  readonly cite: (where: WhereRead) => string;
  readonly embedded: EmbeddedChoice | undefined;
};

/** Figures that a page has drawn anew, and what is cited of each. */
const changed = new WeakMap<Element, Changed>();

/** Where a figure stands, with what a reader has chosen. */
export const whereNow = (figure: Element): string =>
  `${location.origin}${location.pathname}${location.search}#${figure.id}`;

const today = (): string => formatLocalDay(new Date());

const editionsOf = ({ dataset: { editions } }: HTMLElement): Editions =>
  editions === undefined ? noEditions : (JSON.parse(editions) as Editions);

/** The editions that a figure was built with. */
export function editionsIn(figure: Element): Editions {
  const share = figure.querySelector<HTMLElement>("[data-share]");
  return share === null ? noEditions : editionsOf(share);
}

/** An address that a build without a host wrote begins with a slash. */
const withHost = (text: string): string =>
  text.replace(
    /(^|[ "])(\/[^" ]*)/,
    (_, before: string, path: string) => before + new URL(path, location.origin).href,
  );

/** Writes the code of what a reader chose, with its heights for the widths that a page offers. */
function embedChoice(embed: HTMLElement, title: string, { search, heights }: EmbeddedChoice): void {
  const alone = embed.querySelector<HTMLAnchorElement>("a[data-alone]");
  const code = embed.querySelector("textarea");
  const select = embed.querySelector("select");
  if (!alone || !code || !select) return;
  alone.search = search;
  const tall = heights();
  [...select.options].forEach((option, index) => {
    const own = index === 0 ? tall.map(({ height }) => height) : [tall[index - 1]?.height ?? 0];
    option.value = String(Math.max(...own));
  });
  code.value = code.value
    .replace(/src="[^"]*"/, () => `src="${escapeMarkup(alone.href)}"`)
    .replace(/title="[^"]*"/, () => `title="${escapeMarkup(title)}"`)
    .replace(/height="\d+"/, () => `height="${select.value}"`);
}

/** Writes host, date and, where a reader changed the figure, its address and title. */
function complete(share: HTMLElement): void {
  const figure = share.closest("figure");
  const cited = share.querySelector("[data-citation]");
  const address = share.querySelector<HTMLAnchorElement>("a[data-link]");
  const embed = share.querySelector<HTMLElement>("[data-embed]");
  const anew = figure && changed.get(figure);
  if (figure && anew) {
    const now = whereNow(figure);
    if (address) address.href = address.textContent = now;
    const where = { editions: editionsOf(share), address: now, read: today() };
    if (cited) cited.textContent = anew.cite(where);
    if (embed && anew.embedded) embedChoice(embed, anew.title, anew.embedded);
  }
  if (address) address.textContent = address.href;
  if (cited && address && !anew) {
    const [before = ""] = cited.textContent.split(/ \S+$/);
    cited.textContent = `${before.replace(dateToFill, today())} ${address.href}`;
  }
  const code = embed?.querySelector("textarea");
  if (code) code.value = code.value.replace(/src="\/[^"]*"/, withHost);
}

/** Says what is cited of a figure now, in place of what the page was built with. */
export function offerCitation(figure: HTMLElement, anew: Changed): void {
  changed.set(figure, anew);
  const share = figure.querySelector<HTMLDetailsElement>(":scope > footer [data-share]");
  if (share?.open) complete(share);
}

document.addEventListener(
  "toggle",
  ({ target }) => {
    if (target instanceof HTMLDetailsElement && target.open && target.matches("[data-share]"))
      complete(target);
  },
  { capture: true },
);

document.addEventListener("change", ({ target }) => {
  if (!(target instanceof HTMLSelectElement) || !target.matches("[data-embed-width]")) return;
  const code = target.closest("[data-embed]")?.querySelector("textarea");
  if (code) code.value = code.value.replace(/height="\d+"/, `height="${target.value}"`);
});

document.addEventListener("focusin", ({ target }) => {
  if (target instanceof HTMLTextAreaElement && target.readOnly) target.select();
});

for (const select of document.querySelectorAll("[data-embed-width]")) {
  const line = select.closest("p");
  if (line) line.hidden = false;
}
