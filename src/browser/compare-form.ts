import { measures, type Question } from "../charts/compare-rows.ts";
import { allGroups, mostBoroughs, type Choices, type Vocabulary } from "./compare-state.ts";

/** The controls of Compare: what there is to pick, what is picked, and what that asks. */
export type CompareForm = {
  readonly element: HTMLFormElement;
  readonly vocabulary: Vocabulary;
  read: () => Choices;
  write: (choices: Choices) => void;
  question: (choices: Choices) => Question;
};

const months = (select: HTMLSelectElement): readonly string[] =>
  [...select.options].map((option) => option.value);

function findSelect(form: HTMLFormElement, name: string): HTMLSelectElement {
  const found = form.querySelector<HTMLSelectElement>(`select[name=${name}]`);
  if (!found) throw new Error(`Compare has no control named ${name}.`);
  return found;
}

const boxes = (form: HTMLFormElement, name: string): readonly HTMLInputElement[] => [
  ...form.querySelectorAll<HTMLInputElement>(`input[name=${name}]`),
];

/** "All groups" and single groups exclude each other; no group at all means all. */
function settleGroups(groups: readonly HTMLInputElement[], changed?: HTMLInputElement): void {
  const all = groups.find((box) => box.value === allGroups);
  const single = groups.filter((box) => box !== all);
  if (!all) return;
  if (changed === all) for (const box of single) box.checked = false;
  all.checked = !single.some((box) => box.checked);
}

/** Makes one object of the controls, keeping the order in which places were picked. */
export function compareForm(element: HTMLFormElement): CompareForm {
  const boroughs = boxes(element, "boroughs");
  const groups = boxes(element, "groups");
  const [from, to, measure] = [
    findSelect(element, "from"),
    findSelect(element, "to"),
    findSelect(element, "measure"),
  ];
  const counter = element.querySelector("[data-picked]");
  let picked = boroughs.filter((box) => box.checked).map((box) => box.value);
  const single = groups.filter((box) => box.value !== allGroups);

  /** The lists scroll inside themselves: what is picked should be in sight. */
  const showPicked = (): void => {
    for (const list of element.querySelectorAll(".list")) {
      const box = list.querySelector("input:checked");
      if (!box) continue;
      const [outer, inner] = [list.getBoundingClientRect(), box.getBoundingClientRect()];
      list.scrollTop +=
        Math.max(0, inner.bottom + 28 - outer.bottom) + Math.min(0, inner.top - outer.top);
    }
  };

  const settleBoroughs = (): void => {
    const full = picked.length >= mostBoroughs;
    for (const box of boroughs) box.disabled = full && !box.checked;
    if (counter) counter.textContent = `${String(picked.length)} of ${String(mostBoroughs)}`;
  };

  element.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    if (target.name === "groups") settleGroups(groups, target);
    if (target.name !== "boroughs") return;
    picked = picked.filter((slug) => slug !== target.value);
    if (target.checked) picked.push(target.value);
    settleBoroughs();
  });

  return {
    element,
    vocabulary: {
      boroughs: boroughs.map((box) => box.value),
      groups: single.map((box) => box.value),
      months: months(from),
    },
    read: () => ({
      boroughs: picked,
      groups: single.filter((box) => box.checked).map((box) => box.value),
      from: from.value < to.value ? from.value : to.value,
      to: from.value < to.value ? to.value : from.value,
      measure: measures.find((name) => name === measure.value) ?? "month",
    }),
    write(choices) {
      picked = [...choices.boroughs];
      for (const box of boroughs) box.checked = picked.includes(box.value);
      for (const box of single) box.checked = choices.groups.includes(box.value);
      settleGroups(groups);
      settleBoroughs();
      from.value = choices.from;
      to.value = choices.to;
      measure.value = choices.measure;
      showPicked();
    },
    question: (choices) => ({
      areas: choices.boroughs.flatMap(
        (slug) => boroughs.find((box) => box.value === slug)?.dataset["code"] ?? [],
      ),
      groups: choices.groups.flatMap(
        (slug) => single.find((box) => box.value === slug)?.dataset["name"] ?? [],
      ),
      from: choices.from,
      to: choices.to,
      measure: choices.measure,
    }),
  };
}
