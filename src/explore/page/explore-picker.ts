import { functionsFor, isNumber, isPeriod } from "../picking/column-rules.ts";
import { inWords, pickableColumns, type PickableColumn } from "../picking/pickable.ts";
import { measureFunctions, theFigure, type Measure } from "../picking/picked-state.ts";
import { pickedQuery } from "../picking/picked-query.ts";
import { filterList } from "./picker-filters.ts";
import { copyOf, fillSelect, part, type Option } from "./picker-parts.ts";
import { rangeOf, readSchema } from "./read-schema.ts";

/** What was picked, as a query, for whoever holds the query. */
export type PickedDetail = { readonly sql: string };

const rowsAsTheyAre = "rows";

const functionLabels = {
  count: "Number of rows",
  sum: "Total",
  avg: "Average",
  median: "Median",
  min: "Smallest or earliest",
  max: "Largest or latest",
} as const;

const columnOption = ({ name }: PickableColumn): Option => ({ value: name, label: inWords(name) });

function directions(column: PickableColumn | undefined): readonly Option[] {
  const [up, down] =
    !column || isPeriod(column)
      ? column
        ? ["Earliest first", "Latest first"]
        : ["Smallest first", "Largest first"]
      : isNumber(column)
        ? ["Smallest first", "Largest first"]
        : ["A to Z", "Z to A"];
  return [
    { value: "ascending", label: up ?? "" },
    { value: "descending", label: down ?? "" },
  ];
}

/** Fills the controls from the schema of the page, and tells of every change what it asks. */
function start(form: HTMLFormElement): void {
  const tables = readSchema();
  const select = (name: string) => part(form, `select[name=${name}]`, HTMLSelectElement);
  const [table, functions, measured] = [select("table"), select("function"), select("measured")];
  const [sort, direction] = [select("sort"), select("direction")];
  const limit = part(form, "[name=limit]", HTMLInputElement);
  const list = part(form, "[data-columns]", HTMLElement);
  const notes = part(form, "[data-notes]", HTMLElement);
  const said = part(form, "[data-said]", HTMLElement);
  const mostGroups = Number(form.dataset["mostGroups"]);
  let columns: readonly PickableColumn[] = [];

  const boxes = (): readonly HTMLInputElement[] => [...list.querySelectorAll("input")];
  const ticked = (): readonly string[] =>
    boxes()
      .filter((box) => box.checked)
      .map((box) => box.value);

  function readMeasure(): Measure | null {
    const wanted = measureFunctions.find((name) => name === functions.value);
    if (!wanted) return null;
    return { function: wanted, column: wanted === "count" ? null : measured.value };
  }

  const filters = filterList(form, {
    rangeOf: (column) => (isPeriod(column) ? rangeOf(column.table, column.name) : undefined),
    say: (sentence) => (said.textContent = sentence),
    changed: tell,
  });

  function show(sentences: readonly string[]): void {
    if (notes.textContent === sentences.join("")) return;
    notes.replaceChildren(
      ...sentences.map((sentence) => {
        const line = document.createElement("p");
        line.textContent = sentence;
        return line;
      }),
    );
  }

  function tell(): void {
    const { sql, mended, cautions } = pickedQuery(
      {
        table: table.value,
        columns: ticked(),
        measure: readMeasure(),
        filters: filters.read(),
        sort:
          sort.value === ""
            ? null
            : {
                column: sort.value,
                direction: direction.value === "descending" ? "descending" : "ascending",
              },
        limit: limit.value === "" ? null : Number(limit.value),
      },
      tables,
    );
    show([...mended, ...cautions]);
    form.dispatchEvent(
      new CustomEvent<PickedDetail>("explore-picked", { bubbles: true, detail: { sql } }),
    );
  }

  /** What the columns are for, how many can be ticked, and what there is to sort by. */
  function settle(): void {
    const measure = readMeasure();
    const label = part(form, "[data-measured]", HTMLElement);
    label.hidden = !measure || measure.function === "count";
    fillSelect(
      measured,
      columns
        .filter((column) => measure && functionsFor(column).includes(measure.function))
        .map(columnOption),
    );
    part(form, "[data-columns-name]", HTMLElement).textContent = measure ? "For each" : "Columns";
    part(form, "[data-columns-hint]", HTMLElement).textContent = measure
      ? `up to ${String(mostGroups)}; none: one figure for all rows`
      : "none ticked: all of them";
    const picked = ticked();
    for (const box of boxes()) {
      if (measure && picked.indexOf(box.value) >= mostGroups) box.checked = false;
      box.disabled = measure !== null && picked.length >= mostGroups && !box.checked;
    }
    const sortable = measure ? columns.filter(({ name }) => ticked().includes(name)) : columns;
    fillSelect(sort, [
      { value: "", label: "usual order" },
      ...(measure ? [{ value: theFigure, label: "the figure" }] : []),
      ...sortable.map(columnOption),
    ]);
    fillSelect(direction, directions(columns.find(({ name }) => name === sort.value)));
  }

  function chooseTable(): void {
    const chosen = tables.find(({ name }) => name === table.value);
    if (!chosen) return;
    columns = pickableColumns(chosen, tables);
    const possible = new Set(columns.flatMap(functionsFor));
    functions.value = "";
    fillSelect(functions, [
      { value: rowsAsTheyAre, label: "Rows as they are" },
      ...measureFunctions
        .filter((name) => possible.has(name))
        .map((name) => ({ value: name, label: functionLabels[name] })),
    ]);
    const template = part(form, "template[data-column-box]", HTMLTemplateElement);
    list.replaceChildren(
      ...columns.map(({ name }) => {
        const label = copyOf(template, HTMLLabelElement);
        part(label, "input", HTMLInputElement).value = name;
        part(label, "span", HTMLElement).textContent = inWords(name);
        return label;
      }),
    );
    list.scrollTop = 0;
    const places = [...form.querySelectorAll<HTMLDataListElement>("datalist[data-places]")]
      .filter(({ dataset }) => dataset["places"]?.split(" ").includes(chosen.name))
      .flatMap((group) => [...group.options].map((option) => new Option("", option.value)));
    part(form, "#picker-places", HTMLDataListElement).replaceChildren(...places);
    filters.reset(columns);
    sort.value = "";
    settle();
  }

  fillSelect(
    table,
    tables.map(({ name, title }) => ({ value: name, label: title })),
  );
  chooseTable();
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    tell();
    form.dispatchEvent(new CustomEvent("explore-run", { bubbles: true }));
  });
  form.addEventListener("change", ({ target }) => {
    if (target === table) chooseTable();
    else settle();
    tell();
  });
}

const form = document.querySelector<HTMLFormElement>("form[data-picker]");
if (form) start(form);
