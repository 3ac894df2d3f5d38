import { c2mChart, type c2m } from "chart2music";
import { heardTable, type HeardColumn, type HeardTable } from "./heard-table.ts";

/** Shows the line of a figure's table that is being heard. */
type ShowLine = (figure: Element, row: number) => void;

const pointsOf = ({ tones }: HeardColumn) =>
  tones.map(({ row, value }, index) => ({ x: index, y: value, custom: row }));

const axesOf = ({ names, wordsOf }: HeardTable, { head, tones }: HeardColumn) => ({
  x: { label: "Line of the table", valueLabels: tones.map(({ row }) => names[row] ?? "") },
  y: { label: head, format: (value: number) => wordsOf(head, value) },
});

function choiceOf(columns: readonly HeardColumn[]): HTMLSelectElement {
  const choice = document.createElement("select");
  choice.setAttribute("aria-label", "Figures to hear");
  choice.append(...columns.map(({ head }, index) => new Option(head, String(index))));
  return choice;
}

/**
 * Puts a part into a figure that plays a column of its table as tones: by arrow keys a figure at a time,
 * each spoken in the table's own words, with its place in the drawing marked.
 */
export function hearChart(figure: Element, holder: HTMLElement, show: ShowLine): void {
  const table = figure.querySelector<HTMLTableElement>(":scope > footer table");
  if (!table) return;
  const heard = heardTable(table);
  const [first] = heard.columns;
  if (!first) return;

  const keys = document.createElement("div");
  keys.className = "keys";
  keys.tabIndex = 0;
  keys.textContent = "Press the right arrow for the next figure, H for all keys.";
  const said = document.createElement("div");
  said.className = "said";
  holder.replaceChildren(keys, said);

  const title = figure.querySelector("h1, h2, h3")?.textContent.trim() ?? "";
  let player: c2m | undefined;
  const play = (column: HeardColumn): void => {
    player?.cleanUp();
    const { err, data } = c2mChart({
      type: "line",
      lang: "en",
      title: `${title}: ${column.head}`,
      element: keys,
      cc: said,
      data: pointsOf(column),
      axes: axesOf(heard, column),
      options: {
        onFocusCallback: ({ point }) => {
          if (typeof point.custom === "number") show(figure, point.custom);
        },
      },
    });
    if (err !== null) throw new Error(err);
    player = data;
  };
  if (heard.columns.length > 1) {
    const choice = choiceOf(heard.columns);
    choice.addEventListener("change", () => {
      const column = heard.columns[Number(choice.value)];
      if (column) play(column);
    });
    holder.prepend(choice);
  }
  play(first);
  keys.focus();
}
