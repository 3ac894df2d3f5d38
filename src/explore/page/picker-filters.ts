import { comparisonsFor } from "../picking/column-rules.ts";
import { inWords, type PickableColumn } from "../picking/pickable.ts";
import { comparisons, needsNoValue, type Filter } from "../picking/picked-state.ts";
import { comparisonInWords } from "../picking/picked-words.ts";
import { copyOf, fillSelect, part } from "./picker-parts.ts";

/** The filters of the picker: rows that come and go. */
export type FilterList = {
  read: () => readonly Filter[];
  /** Begins anew with the columns of another table. */
  reset: (columns: readonly PickableColumn[]) => void;
};

type Hooks = {
  /** What a reader may write for a column: "2010-04 to 2026-06". */
  readonly rangeOf: (column: PickableColumn) => string | undefined;
  /** Says something to a screen reader. */
  readonly say: (sentence: string) => void;
  readonly changed: () => void;
};

const controlsOf = (row: Element) => ({
  column: part(row, "[name=column]", HTMLSelectElement),
  operator: part(row, "[name=operator]", HTMLSelectElement),
  choice: part(row, "[name=choice]", HTMLSelectElement),
  value: part(row, "[name=value]", HTMLInputElement),
});

/** The values that a column can only have, where they are known. */
const choicesOf = ({ type, values }: PickableColumn): readonly string[] | undefined =>
  type === "flag" ? ["true", "false"] : values;

/** "camden" is Camden, since SQL tells capitals from small letters. */
function spellAsOffered(input: HTMLInputElement): void {
  const typed = input.value.trim().toLowerCase();
  const same = [...(input.list?.options ?? [])].find(
    (option) => option.value.toLowerCase() === typed,
  );
  if (same) input.value = same.value;
}

export function filterList(form: HTMLFormElement, { rangeOf, say, changed }: Hooks): FilterList {
  const holder = part(form, "[data-filters]", HTMLElement);
  const template = part(form, "template[data-filter-row]", HTMLTemplateElement);
  const add = part(form, "[data-add]", HTMLButtonElement);
  const most = Number(form.dataset["mostFilters"]);
  const rows = (): readonly Element[] => [...holder.children];
  let columns: readonly PickableColumn[] = [];

  /** The comparisons of the column, and the control that its value is given in. */
  const settle = (row: Element): void => {
    const { column: select, operator, choice, value } = controlsOf(row);
    const column = columns.find(({ name }) => name === select.value);
    if (!column) return;
    fillSelect(
      operator,
      comparisonsFor(column).map((one) => ({ value: one, label: comparisonInWords(column, one) })),
    );
    const choices = operator.value === "contains" ? undefined : choicesOf(column);
    const isComplete = comparisons.some((one) => one === operator.value && needsNoValue(one));
    if (choices)
      fillSelect(
        choice,
        choices.map((one) => ({ value: one, label: one })),
      );
    choice.hidden = isComplete || !choices;
    value.hidden = isComplete || choices !== undefined;
    value.placeholder = rangeOf(column) ?? "";
    if (column.name === "area_name") value.setAttribute("list", "picker-places");
    else value.removeAttribute("list");
  };

  const number = (): void => {
    rows().forEach((row, index) => {
      part(row, "legend", HTMLElement).textContent = `Filter ${String(index + 1)}`;
    });
    add.disabled = rows().length >= most;
  };

  const append = (): void => {
    const row = copyOf(template, HTMLFieldSetElement);
    const { column } = controlsOf(row);
    fillSelect(
      column,
      columns.map(({ name }) => ({ value: name, label: inWords(name) })),
    );
    settle(row);
    holder.append(row);
    number();
    column.focus();
    changed();
  };

  const remove = (row: Element): void => {
    const next = row.nextElementSibling ?? row.previousElementSibling;
    row.remove();
    number();
    const left = rows().length;
    say(left === 0 ? "Filter removed: none is left." : `Filter removed: ${String(left)} left.`);
    if (next) part(next, "[data-remove]", HTMLButtonElement).focus();
    else add.focus();
    changed();
  };

  add.addEventListener("click", append);
  holder.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest("[data-remove]") : null;
    const row = button?.closest("[data-filter]");
    if (row) remove(row);
  });
  holder.addEventListener("change", ({ target }) => {
    const row = target instanceof Element ? target.closest("[data-filter]") : null;
    if (!row) return;
    const controls = controlsOf(row);
    if (target === controls.column) controls.value.value = "";
    if (target === controls.value) spellAsOffered(controls.value);
    else settle(row);
  });

  return {
    read: () =>
      rows().map((row) => {
        const { column, operator, choice, value } = controlsOf(row);
        return {
          column: column.value,
          operator: comparisons.find((one) => one === operator.value) ?? "=",
          value: choice.hidden ? value.value : choice.value,
        };
      }),
    reset(next) {
      columns = next;
      holder.replaceChildren();
      number();
    },
  };
}
