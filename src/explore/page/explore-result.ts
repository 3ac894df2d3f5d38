import type { Answer } from "../../database/ask/answer.ts";
import { bring, needsReload } from "../../database/page/bring.ts";
import { formatCount } from "../../words/numbers.ts";
import { mostMarkdownRows } from "../answer/answer-markdown.ts";
import { summaryOf, tableNotes, truncatedWords } from "../answer/answer-words.ts";
import { part, write, writeLines } from "./explore-parts.ts";
import { mostPrinted, showTable, type ShownTable } from "./explore-table.ts";
import { copyMarkdown, saveCsv } from "./explore-take-away.ts";

/** What is known of an answer beside its rows. */
export type AnswerOptions = {
  /** The query, which goes with what is copied. */
  readonly sql: string;
  /** The CSV's name, without its ending. */
  readonly fileName: string;
  readonly milliseconds?: number;
  /** A chart of this site draws it: none is proposed here. */
  readonly isDrawn?: boolean;
};

/** What the page shows of the last answer, and how to be rid of it. */
type Shown = { readonly table: ShownTable; readonly ends: AbortController };
const shown = new WeakMap<HTMLElement, Shown>();

const chartParts = ["drawing", "chart-words", "chart-notes", "chart-reason"];

/** Draws the chart when Plot is there, unless another answer came meanwhile. */
async function addChart(
  root: HTMLElement,
  answer: Answer,
  signal: AbortSignal,
  say: (text: string) => void,
  isDrawn: boolean,
): Promise<void> {
  const figure = part(root, "chart");
  // The last answer's chart must not stand beside this answer's table.
  for (const name of chartParts) part(root, name).hidden = true;
  figure.setAttribute("aria-busy", "true");
  try {
    const { showChart } = await bring(() => import("./explore-chart.ts"));
    if (!signal.aborted) showChart(root, answer, say, isDrawn);
  } catch (error) {
    if (signal.aborted) return;
    part(root, "chart-form").hidden = true;
    const reason = error instanceof Error ? error.message : String(error);
    const way = needsReload(error) ? " Run the query again, or load this page again." : "";
    write(root, "chart-reason", `The chart could not be drawn. ${reason}${way}`);
  } finally {
    if (!signal.aborted) figure.removeAttribute("aria-busy");
  }
}

/**
 * Shows the answer to a reader's query in the place that `ExploreResult.astro` made: how much it
 * is, a chart with a choice, every row in a table, and what to take away. It shows at once; the
 * chart follows when its library is there. Everything in it is text, never markup.
 *
 * @param element what `ExploreResult.astro` made, with `data-explore-result`
 */
export function showAnswer(element: HTMLElement, answer: Answer, options: AnswerOptions): void {
  const before = shown.get(element);
  before?.ends.abort();
  before?.table.remove();
  const ends = new AbortController();
  const { signal } = ends;
  const say = (text: string): void => {
    part(element, "status").textContent = text;
  };
  element.hidden = false;
  say("");
  write(element, "summary", summaryOf(answer, options.milliseconds));
  write(element, "truncated", answer.truncated ? truncatedWords(answer) : "");
  part(element, "copy").hidden = true;

  const table = showTable(part(element, "table"), answer, say);
  shown.set(element, { table, ends });
  writeLines(element, "table-notes", tableNotes(table.reading.look));
  write(
    element,
    "printed",
    answer.rows.length > mostPrinted
      ? `Printed are the first ${String(mostPrinted)} rows of ${formatCount(answer.rows.length)}.`
      : "",
  );

  element.querySelector('[data-result="file"]')?.remove();
  const taken = () => ({ answer, order: table.order(), ...options });
  const [csv, markdown] = [part(element, "csv"), part(element, "markdown")];
  for (const button of [csv, markdown]) button.hidden = false;
  part(element, "markdown-limit").hidden = answer.rows.length <= mostMarkdownRows;
  csv.addEventListener("click", () => say(saveCsv(taken())), { signal });
  markdown.addEventListener(
    "click",
    () => void copyMarkdown(taken(), part(element, "copy")).then(say),
    { signal },
  );
  void addChart(element, answer, signal, say, options.isDrawn === true);
}
