import { coverageOf } from "../../database/build/catalogue.ts";
import { breaksOfTable } from "../../database/build/rows-in.ts";
import type { Dataset } from "../../datasets/dataset.ts";
import { sources } from "../../datasets/sources.ts";

/** How a column is said in a line: its meaning, its unit, the values that it may have. */
const columnLine = ([name, column]: [string, Dataset["columns"][string]]): string => {
  const unit = column.unit === undefined ? "" : ` (${column.unit})`;
  const values = column.values === undefined ? "" : `: ${column.values.join("; ")}`;
  return `${name}${unit}: ${column.meaning}${values}`;
};

/** What a reader of one table must know, in lines: what it covers, its breaks, its sources. */
export async function tableNotes(dataset: Dataset): Promise<readonly string[]> {
  const found = await breaksOfTable(dataset);
  const breaks = found.map(({ period, reason, effect }) => [period, reason, effect].join(" · "));
  const from = dataset.sources.map((id) => {
    const { title, publisher, licence, landingPage, attribution } = sources[id];
    const where = landingPage === "not known" ? "" : ` ${landingPage}`;
    return `${title}. ${publisher}. Licence: ${licence.name}.${where} ${attribution}`;
  });
  return [
    dataset.description,
    `Covers ${await coverageOf(dataset.name)}. One row for each ${dataset.key.join(", ")}.`,
    "An empty cell is missing; zero is a count of nothing.",
    ...(breaks.length === 0 ? [] : ["", "Breaks", ...breaks]),
    ...["", "Sources", ...from],
  ];
}

/** The same as plain text, with its columns. */
export async function tableNotesText(dataset: Dataset): Promise<string> {
  const lines = [
    dataset.title,
    ...["", ...(await tableNotes(dataset)), "", "Columns"],
    ...Object.entries(dataset.columns).map(columnLine),
  ];
  return `${lines.join("\n")}\n`;
}
