import type { ColumnType } from "../../datasets/dataset.ts";
import type { SchemaColumn, SchemaTable } from "../schema/schema.ts";

const textOf = (parent: Element, selector: string): string | undefined =>
  parent.querySelector(selector)?.textContent.trim();

/** The text of an element without that of the elements in it. */
const ownTextOf = (element: Element | null): string =>
  [...(element?.childNodes ?? [])]
    .filter((node) => node.nodeType === 3)
    .map((node) => node.textContent)
    .join("")
    .trim();

const types: readonly ColumnType[] = [
  "code",
  "text",
  "count",
  "integer",
  "year",
  "month",
  "financial_year",
  "date",
  "rate",
  "flag",
];

/** "financial year, may be empty" -> financial_year */
const typeOf = (words: string): ColumnType =>
  types.find((type) => words.split(", ")[0] === type.replace("_", " ")) ?? "text";

function columnOf(element: Element): SchemaColumn {
  const unit = textOf(element, "[data-unit]");
  const values = textOf(element, "[data-values]");
  const type = textOf(element, "[data-type]") ?? "";
  return {
    name: element.getAttribute("data-column") ?? "",
    type: typeOf(type),
    meaning: ownTextOf(element.querySelector("dd")),
    nullable: type.includes("may be empty"),
    ...(unit === undefined ? {} : { unit }),
    ...(values === undefined ? {} : { values: values.split("; ") }),
  };
}

const tableOf = (element: Element): SchemaTable => ({
  name: element.getAttribute("data-table") ?? "",
  title: textOf(element, "[data-title]") ?? "",
  description: textOf(element, "[data-description]") ?? "",
  key: textOf(element, "[data-key]")?.split(", ") ?? [],
  columns: [...element.querySelectorAll("[data-column]")].map(columnOf),
});

/** The schema as the panel of the page shows it, so that no script carries it a second time. */
export const readSchema = (page: ParentNode = document): readonly SchemaTable[] =>
  [...page.querySelectorAll("[data-schema] [data-table]:not([data-call])")].map(tableOf);

/** First and last value of a column that holds when: "2010-04 to 2026-06". */
export const rangeOf = (
  table: string,
  column: string,
  page: ParentNode = document,
): string | undefined => {
  const element = page.querySelector(
    `[data-schema] [data-table="${table}"] [data-column="${column}"]`,
  );
  return element ? textOf(element, "[data-range]") : undefined;
};

/** The names of all tables, functions and columns, as they are without quotes. */
export const schemaNames = (
  page: ParentNode = document,
): { readonly table: string; readonly columns: readonly string[] }[] =>
  [...page.querySelectorAll("[data-schema] [data-table]")].map((table) => ({
    table: table.getAttribute("data-table") ?? "",
    columns: [...table.querySelectorAll("[data-column]")].map(
      (column) => column.getAttribute("data-column") ?? "",
    ),
  }));
