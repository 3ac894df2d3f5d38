import type { AnswerCharts, ChartChoice, DrawnKind } from "../answer-chart/answer-chart.ts";
import { goToAnswer } from "../../figure/page/go-to-answer.ts";
import { formatList } from "../../words/lists.ts";
import { part } from "./explore-parts.ts";

const kindNames = { line: "Lines", bar: "Bars", dot: "Dots", none: "No chart" } as const;

type Option = { readonly value: string; readonly text: string };

function fillSelect(select: HTMLSelectElement, options: readonly Option[], value: string): void {
  select.replaceChildren(
    ...options.map((option) => {
      const made = document.createElement("option");
      made.value = option.value;
      made.textContent = option.text;
      return made;
    }),
  );
  select.value = value;
}

/** What a reader can choose about a chart. */
export type ChartForm = { readonly fill: (choice: ChartChoice) => void };

/**
 * Offers what can be drawn: kinds of chart, and for each the columns that it can take.
 *
 * @param signal ends its listening
 * @param onChange told what the reader chose, made whole where one choice rules out another
 */
export function chartForm(
  root: HTMLElement,
  charts: AnswerCharts,
  signal: AbortSignal,
  onChange: (choice: ChartChoice) => void,
): ChartForm {
  const form = part(root, "chart-form");
  const select = (name: string): HTMLSelectElement => {
    const found = form.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
    if (!found) throw new Error(`The chart's form has no ${name}.`);
    return found;
  };
  const [kind, x, y, series] = [select("kind"), select("x"), select("y"), select("series")];
  let current: ChartChoice = charts.propose();

  const fill = (choice: ChartChoice): void => {
    current = choice;
    form.hidden = charts.kinds.length === 0;
    fillSelect(
      kind,
      [...charts.kinds, "none" as const].map((value) => ({ value, text: kindNames[value] })),
      choice.kind,
    );
    const show = (field: HTMLSelectElement, options: readonly Option[], value: string): void => {
      fillSelect(field, options, value);
      const label = field.closest("label");
      // A field with one option leaves nothing to choose.
      if (label) label.hidden = options.length < 2;
    };
    const offer = choice.kind === "none" ? undefined : charts.offer(choice.kind, choice.x);
    const one = ({ at, words }: { at: number; words: string }): Option => ({
      value: String(at),
      text: words,
    });
    show(x, offer?.x.map(one) ?? [], String(choice.x));
    show(
      y,
      offer?.y.map((columns) => ({
        value: columns.map(({ at }) => at).join(),
        text: formatList(columns.map(({ words }) => words)),
      })) ?? [],
      choice.y.join(),
    );
    const all = offer && offer.series.length > 0 ? offer.series.map(one) : [];
    show(
      series,
      all.length > 0 ? [{ value: "", text: "one" }, ...all] : [],
      String(choice.series ?? ""),
    );
  };

  /** Another kind or another column across starts from what suits it. */
  const startFrom = (wanted: DrawnKind, across: number): ChartChoice => {
    const offer = charts.offer(wanted, across);
    const isOffered = (columns: readonly number[]): boolean =>
      offer.y.some((own) => own.map(({ at }) => at).join() === columns.join());
    const first = offer.y[0]?.map(({ at }) => at) ?? [];
    return {
      kind: wanted,
      x: across,
      y: isOffered(current.y) ? current.y : first,
      series: offer.series.some(({ at }) => at === current.series) ? current.series : null,
    };
  };

  const read = (changed: EventTarget | null): ChartChoice => {
    const wanted = [...charts.kinds].find((one) => one === kind.value);
    if (!wanted) return { ...current, kind: "none" };
    if (changed === kind) return charts.propose(wanted);
    if (changed === x) return startFrom(wanted, Number(x.value));
    const columns = y.value.split(",").map(Number);
    const chosen = series.value === "" ? null : Number(series.value);
    // Colours tell apart either the values of a series or several columns, not both.
    if (changed === y)
      return { ...current, y: columns, series: columns.length > 1 ? null : chosen };
    return { ...current, y: chosen === null ? columns : columns.slice(0, 1), series: chosen };
  };

  form.addEventListener("change", ({ target }) => onChange(read(target)), { signal });
  goToAnswer(form, () => form.parentElement, { signal });
  return { fill };
}
