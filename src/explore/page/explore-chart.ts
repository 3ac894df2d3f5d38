import { plot } from "@observablehq/plot";
import {
  answerCharts,
  none,
  type AnswerCharts,
  type ChartChoice,
} from "../answer-chart/answer-chart.ts";
import { tidySvg } from "../../charts/tidy-svg.ts";
import type { Answer } from "../../database/ask/answer.ts";
import { chartForm } from "./explore-chart-form.ts";
import { part, write, writeLines } from "./explore-parts.ts";

/** As wide as the page, as the table below it is. */
const widest = 1088;
const narrowest = 280;
/** Narrower than this, names stand above bars, and axes carry less. */
const phoneUpTo = 470;

const elsewhere =
  "The question’s own chart is where its title leads. Choose one here to draw these rows.";

/** What a reader chose, as long as the columns stay the same. */
const remembered = new WeakMap<HTMLElement, { columns: string; choice: ChartChoice }>();

/** Ends what the last answer's chart listened to. */
const listening = new WeakMap<HTMLElement, AbortController>();

function draw(root: HTMLElement, charts: AnswerCharts, choice: ChartChoice): string {
  const chart = charts.chart(choice);
  const drawing = part(root, "drawing");
  for (const name of ["drawing", "chart-words"]) part(root, name).hidden = !chart.drawn;
  write(root, "chart-reason", chart.drawn ? "" : chart.reason);
  if (!chart.drawn) {
    drawing.replaceChildren();
    writeLines(root, "chart-notes", []);
    return chart.reason;
  }
  write(root, "chart-title", chart.title);
  write(root, "chart-subtitle", chart.subtitle);
  const width = Math.max(narrowest, Math.min(widest, drawing.clientWidth || 540));
  const svg = plot(chart.drawing({ width, phone: width < phoneUpTo }));
  tidySvg(svg, false);
  drawing.setAttribute("aria-label", chart.altText);
  drawing.replaceChildren(svg);
  writeLines(root, "chart-notes", chart.notes);
  return chart.title;
}

/**
 * Draws an answer as seems likeliest, or as its reader chose for an answer with the same columns,
 * and lets them choose.
 *
 * @param say told what is drawn, whenever a reader changes it
 * @param isDrawn by a chart of this site: it is left to the reader whether to draw it once more
 */
export function showChart(
  root: HTMLElement,
  answer: Answer,
  say: (text: string) => void,
  isDrawn = false,
): void {
  listening.get(root)?.abort();
  const ends = new AbortController();
  listening.set(root, ends);
  const charts = answerCharts(answer);
  const columns = JSON.stringify(answer.columns);
  const chosen = remembered.get(root);
  const isOffered = (kind: ChartChoice["kind"]): boolean =>
    kind === "none" || charts.kinds.includes(kind);
  let choice =
    chosen?.columns === columns && isOffered(chosen.choice.kind)
      ? chosen.choice
      : isDrawn
        ? none
        : charts.propose();
  const form = chartForm(root, charts, ends.signal, (changed) => {
    choice = changed;
    remembered.set(root, { columns, choice });
    form.fill(choice);
    say(draw(root, charts, choice));
  });
  form.fill(choice);
  draw(root, charts, choice);
  if (isDrawn && choice === none) write(root, "chart-reason", elsewhere);

  let width: number | undefined;
  const observer = new ResizeObserver(([entry]) => {
    const now = Math.round(entry?.contentRect.width ?? 0);
    if (width !== undefined && Math.abs(now - width) < 8) return;
    // The first call comes with what is drawn already.
    if (width !== undefined) draw(root, charts, choice);
    width = now;
  });
  observer.observe(part(root, "chart"));
  ends.signal.addEventListener("abort", () => {
    observer.disconnect();
  });
}
