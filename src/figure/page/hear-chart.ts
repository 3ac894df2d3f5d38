import "../../database/page/older-browsers.ts";
import { c2mChart, type c2m } from "chart2music";
import { heardTable, type HeardSeries } from "./heard-table.ts";
import type { Drawn } from "./reading.ts";

/** What a figure's drawings say of themselves, and how one of its lines is shown. */
export type Reader = {
  readonly drawn: (figure: Element) => readonly Drawn[];
  readonly show: (figure: Element, row: number) => void;
};

const pointsOf = ({ tones }: HeardSeries) =>
  tones.map(({ row, value }, index) => ({ x: index, y: value, custom: row }));

function axesOf({ name, tones }: HeardSeries) {
  const words = new Map(tones.map((tone) => [tone.value, tone.words]));
  return {
    x: { label: "Line of the table", valueLabels: tones.map((tone) => tone.name) },
    y: { label: name, format: (value: number) => words.get(value) ?? String(value) },
  };
}

function partOf(name: string): HTMLElement {
  const part = document.createElement("div");
  part.className = name;
  return part;
}

const titleOf = (figure: Element): string =>
  figure.querySelector("h1, h2, h3")?.textContent.trim() ?? "";

/** The player's list of keys says its name where assistive technology does not look for it. */
function nameKeyList(): void {
  const list = document.querySelector("dialog.chart2music-help-dialog[aria-live]");
  const name = list?.getAttribute("aria-live") ?? "";
  list?.removeAttribute("aria-live");
  list?.setAttribute("aria-label", name);
}

/**
 * Puts a part into a figure that plays what it draws as tones, a series at a time: by arrow keys a
 * figure after the other, each spoken in the table's own words, with its place in the drawing marked.
 * What a reader changes in the figure is heard from then on.
 */
export function hearChart(figure: Element, holder: HTMLElement, { drawn, show }: Reader): void {
  const table = figure.querySelector<HTMLTableElement>(":scope > footer table");
  if (!table) return;

  const choice = document.createElement("select");
  choice.setAttribute("aria-label", "Figures to hear");
  const keys = partOf("keys");
  keys.tabIndex = 0;
  keys.textContent = "Press the right arrow for the next figure, H for all keys.";
  const said = partOf("said");
  holder.replaceChildren(choice, keys, said);

  let series: readonly HeardSeries[] = [];
  let player: c2m | undefined;
  const play = (): void => {
    player?.cleanUp();
    player = undefined;
    const heard = series[choice.selectedIndex];
    if (!heard) return;
    const { err, data } = c2mChart({
      type: "line",
      lang: "en",
      title: `${titleOf(figure)}: ${heard.name}`,
      element: keys,
      cc: said,
      data: pointsOf(heard),
      axes: axesOf(heard),
      options: {
        onFocusCallback: ({ point }) => {
          if (typeof point.custom === "number") show(figure, point.custom);
        },
      },
    });
    if (err !== null) throw new Error(err);
    player = data;
  };
  const read = (): void => {
    const chosen = choice.value;
    series = heardTable(table, drawn(figure));
    choice.replaceChildren(...series.map(({ name }) => new Option(name)));
    choice.selectedIndex = Math.max(
      0,
      series.findIndex(({ name }) => name === chosen),
    );
    choice.hidden = series.length < 2;
    play();
  };
  choice.addEventListener("change", play);
  const body = table.tBodies[0];
  // Its lines are written anew with each change, and the drawing in the same turn.
  if (body) new MutationObserver(read).observe(body, { childList: true });
  new MutationObserver(nameKeyList).observe(document.body, { childList: true });
  read();
  keys.focus();
}
