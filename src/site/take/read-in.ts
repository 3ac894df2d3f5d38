import type { Dataset } from "../../datasets/dataset.ts";

/** How a table is read in one tool: lines to paste, or steps to take. */
export type Reading = { readonly tool: string; readonly note?: string; readonly code?: string };

/** Where a table's files lie, as an address or a path of a reader's own machine. */
export type Where = { readonly csv: string; readonly parquet: string; readonly xlsx: string };

const isNumeric = (type: string): boolean => ["count", "integer", "year", "rate"].includes(type);

/** Columns that a program must be told to leave as text. */
const textColumns = ({ columns }: Dataset): readonly string[] =>
  Object.entries(columns)
    .filter(([, { type }]) => !isNumeric(type) && type !== "flag")
    .map(([name]) => name);

function inR({ name, columns }: Dataset, { csv }: Where): string {
  const flags = Object.entries(columns).filter(([, { type }]) => type === "flag");
  const asTruth = flags.map(([flag]) => `\n${name}$${flag} <- ${name}$${flag} == "true"`);
  const asNumber = Object.entries(columns)
    .filter(([, { type }]) => isNumeric(type))
    .map(([column]) => `${column} = "numeric"`);
  const classes = asNumber.length === 0 ? "" : `, ${asNumber.join(", ")}`;
  return `${name} <- read.csv(
  "${csv}",
  na.strings = "", encoding = "UTF-8",
  colClasses = c("character"${classes})
)${asTruth.join("")}
str(${name})`;
}

function inPython(dataset: Dataset, { csv }: Where): string {
  const { name } = dataset;
  return `import pandas as pd

text = ${JSON.stringify(textColumns(dataset))}
${name} = pd.read_csv(
    "${csv}",
    dtype={column: "string" for column in text}, keep_default_na=False, na_values=[""],
)
print(${name}.dtypes)`;
}

const inDuckDb = ({ name }: Dataset, { parquet }: Where): string =>
  `CREATE TABLE ${name} AS FROM read_parquet('${parquet}');
SUMMARIZE ${name};`;

/** How a table is read in the tools that people use most, each with the address that never changes. */
export const readingsOf = (dataset: Dataset, where: Where): readonly Reading[] => [
  {
    tool: "R",
    note: "Nothing beside R itself is needed. Periods and codes stay text.",
    code: inR(dataset, where),
  },
  {
    tool: "Python",
    note: "With pandas. Periods and codes stay text; an empty cell is missing, and nothing else is.",
    code: inPython(dataset, where),
  },
  {
    tool: "DuckDB",
    note: "Types come with the file, months also as dates.",
    code: inDuckDb(dataset, where),
  },
  {
    tool: "Excel",
    note: `Open the XLSX file: periods are text there, figures are numbers. For figures that can be renewed, take Data, Get Data, From File, From Workbook in Excel for Windows and give the address below as the name of the file; then choose the sheet Data.`,
    code: where.xlsx,
  },
];
