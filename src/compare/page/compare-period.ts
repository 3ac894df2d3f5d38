import type { Measure } from "../measure.ts";
import { byYear, isMonthly, listPeriod } from "../choosing/periods.ts";

/** The two ends of the period, in the notation of the measure that is picked. */
export type PeriodPair = {
  readonly read: () => { readonly from: string; readonly to: string };
  readonly show: (
    measure: Measure,
    periods: readonly string[],
    chosen: { readonly from: string; readonly to: string },
    isOne: boolean,
  ) => void;
};

function optionOf({ kind }: Measure, period: string): HTMLOptionElement {
  const option = document.createElement("option");
  option.value = period;
  option.textContent = listPeriod(kind, period);
  return option;
}

/** Months under their years, all else one below the other. */
function fill(select: HTMLSelectElement, measure: Measure, periods: readonly string[]): void {
  if (!isMonthly(measure.kind)) {
    select.replaceChildren(...periods.map((period) => optionOf(measure, period)));
    return;
  }
  const years = byYear(periods);
  select.replaceChildren(
    ...years.map(([year, months]) => {
      const group = document.createElement("optgroup");
      group.label = year;
      group.append(...months.map((month) => optionOf(measure, month)));
      return group;
    }),
  );
}

/** Finds the two lists of periods of the form. */
export function periodPair(form: HTMLFormElement): PeriodPair {
  const [from, to] = ["from", "to"].map((name) =>
    form.querySelector<HTMLSelectElement>(`select[name=${name}]`),
  );
  const label = to?.labels[0];
  if (!from || !to || !label) throw new Error("Compare has no period.");
  let filled = "";
  return {
    read: () => ({ from: from.value, to: to.value }),
    show(measure, periods, chosen, isOne) {
      // Filled anew only where it differs: a list that is open keeps its place.
      const key = `${measure.kind} ${periods.join(",")}`;
      if (key !== filled) for (const select of [from, to]) fill(select, measure, periods);
      filled = key;
      from.value = chosen.from;
      to.value = chosen.to;
      const isSingle = measure.kind === "single";
      for (const [select, isHidden] of [
        [from, isSingle || isOne],
        [to, isSingle],
      ] as const) {
        if (select.parentElement) select.parentElement.hidden = isHidden;
      }
      label.textContent = isOne ? "Period" : "To";
    },
  };
}
