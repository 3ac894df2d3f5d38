import { defineQuestion } from "../../database/ask/question.ts";
import { askOne } from "../../database/build/ask.ts";
import { coverageOf } from "../../database/build/catalogue.ts";
import type { Dataset } from "../../datasets/dataset.ts";
import { aboutTables } from "../../datasets/index.ts";
import { periodColumn, titleOfColumn } from "../../datasets/keys.ts";
import type { Source } from "../../datasets/source.ts";
import { sources } from "../../datasets/sources.ts";
import { link, wholeAddress, tablePath } from "../../places/links.ts";
import { settings } from "../settings.ts";
import type { TableFile } from "../take/table-files.ts";

/** `/data/` in an address that a search engine can follow, whole where the site knows its own. */
const at = (path: string): string =>
  settings.address === undefined ? link(path) : wholeAddress(path);

/** A period of the calendar, 2010-04 or 2018-03-31; other periods have no place in ISO 8601. */
const CALENDAR = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/;

async function temporalCoverage(dataset: Dataset): Promise<string | undefined> {
  const period = periodColumn(dataset);
  if (period === undefined) return undefined;
  const span = defineQuestion({
    name: `periods of ${dataset.name}`,
    sql: `SELECT CAST(min("${period}") AS VARCHAR) AS first, CAST(max("${period}") AS VARCHAR) AS last FROM ${dataset.name}`,
    columns: { first: "text?", last: "text?" },
  });
  const { first, last } = await askOne(span);
  if (first === null || last === null) return undefined;
  return CALENDAR.test(first) && CALENDAR.test(last) ? `${first}/${last}` : undefined;
}

const catalogue = () => ({
  "@type": "DataCatalog",
  "@id": at("/data/"),
  name: settings.name,
  url: at("/data/"),
});

const known = <T>(list: readonly (T | undefined)[]): T[] => [
  ...new Set(list.filter((one) => one !== undefined)),
];

/** A table as schema.org's Dataset: what search engines for data read. */
export async function describeDataset(
  dataset: Dataset,
  files: readonly TableFile[],
): Promise<object> {
  const own = dataset.sources.map((id): Source => sources[id]);
  const licences = known(own.map(({ licence }) => licence.url));
  const covers = await temporalCoverage(dataset);
  return {
    "@context": "https://schema.org/",
    "@type": "Dataset",
    "@id": at(tablePath(dataset.name)),
    name: dataset.title,
    description: `${dataset.description} One row for each ${dataset.key.join(", ")}.`,
    url: at(tablePath(dataset.name)),
    identifier: dataset.name,
    inLanguage: "en-GB",
    isAccessibleForFree: true,
    ...(licences.length === 0 ? {} : { license: licences }),
    creator: known(own.map(({ publisher }) => publisher)).map((name) => ({
      "@type": "Organization",
      name,
    })),
    isBasedOn: known(
      own.map(({ landingPage }) => (landingPage.startsWith("http") ? landingPage : undefined)),
    ),
    includedInDataCatalog: catalogue(),
    spatialCoverage: await coverageOf(dataset.name),
    ...(covers === undefined ? {} : { temporalCoverage: covers }),
    variableMeasured: Object.entries(dataset.columns).map(([name, column]) => ({
      "@type": "PropertyValue",
      name: titleOfColumn(name),
      identifier: name,
      description: column.meaning,
      ...(column.unit === undefined ? {} : { unitText: column.unit }),
    })),
    distribution: files
      .filter(({ format }) => format !== "Metadata")
      .map(({ format, path, type, bytes }) => ({
        "@type": "DataDownload",
        name: `${dataset.name} as ${format}`,
        encodingFormat: type.split(";")[0],
        contentUrl: at(path),
        contentSize: `${bytes.length} B`,
      })),
  };
}

/** All tables as schema.org's DataCatalog. */
export const describeCatalogue = (datasets: readonly Dataset[]): object => ({
  "@context": "https://schema.org/",
  ...catalogue(),
  description: aboutTables,
  inLanguage: "en-GB",
  isAccessibleForFree: true,
  dataset: datasets.map(({ name, title, description }) => ({
    "@type": "Dataset",
    "@id": at(tablePath(name)),
    name: title,
    description,
    url: at(tablePath(name)),
  })),
});
