import { readFile } from "node:fs/promises";
import { basename, extname } from "node:path/posix";
import { allCopies } from "../../database/build/catalogue.ts";
import { dataDirectory } from "../../database/build/statements.ts";
import { keptFile } from "../../database/build/kept-file.ts";
import { packFolder } from "../../database/build/zip.ts";
import { describeTables } from "../../datasets/csvw.ts";
import { datasets } from "../../datasets/index.ts";
import type { Instance } from "../../charts/chart.ts";
import { builtChart } from "../../figure/build/built-figure.ts";
import { boroughPath, wholeAddress } from "../../places/links.ts";
import type { Place } from "../../places/place.ts";
import { describeEdition } from "../edition.ts";
import { instances } from "../published-charts.ts";
import { settings } from "../settings.ts";
import { rowsAbout } from "./borough-rows.ts";
import { geoJsonOf, maps, type MapName } from "./geojson.ts";
import { tableFile } from "./table-files.ts";
import { tableNotesText } from "./table-notes.ts";

type Files = Map<string, string | Uint8Array>;

const reading = [
  "UTF-8, commas, one row an observation. An empty cell is missing, and the column note says why;",
  "zero is a count of nothing. Places stand by their ONS code. In a spreadsheet, import the columns",
  "of periods as text: 2012-13 is a financial year and no date.",
];

const rights = [
  "Figures are their publishers’, under the licences named in the notes. Charts and words of",
  `${settings.name} are under CC BY 4.0: name it and the publishers.`,
];

async function addCharts(files: Files, shown: readonly Instance[], named: boolean): Promise<void> {
  for (const instance of shown) {
    const { chart, place } = instance;
    const { files: taken } = (await builtChart(instance)).shown;
    const name = named ? `charts/${chart.id}/${place.slug}` : `charts/${chart.id}`;
    files.set(`${name}.csv`, taken.csv());
    files.set(`${name}.txt`, taken.notes());
  }
}

/** Packs once; what it is made from is what is in it. */
function pack(folder: string, files: Files): Promise<Uint8Array<ArrayBuffer>> {
  const from = [...files].flatMap(([name, content]) => [name, content]);
  return keptFile(".zip", ["zip 1", folder, ...from], () =>
    Promise.resolve(packFolder(folder, files)),
  );
}

const list = (files: Files, about: (name: string) => string): string[] =>
  [...files.keys()].toSorted().map((name) => `${name}: ${about(name)}`);

const titles = new Map(datasets.map(({ name, title }) => [name, title]));

/** What a file of an archive is, by its path in there. */
function aboutFile(name: string): string {
  const base = basename(name, extname(name));
  if (name.startsWith("tables/")) return titles.get(base) ?? base;
  if (name.startsWith("notes/")) return `columns, breaks, sources and licences of ${base}`;
  if (name.startsWith("charts/"))
    return name.endsWith(".txt") ? "its notes and sources" : "what the chart shows";
  if (name.startsWith("maps/")) return "boundaries in WGS84";
  return "the catalogue for programs";
}

async function readme(title: string, where: string, files: Files): Promise<string> {
  const lines = [
    title,
    `From ${settings.name}, ${await describeEdition()}. ${where}`.trimEnd(),
    ...["", "How to read the files", ...reading, "", "Licences", ...rights],
    ...["", "What is here", ...list(files, aboutFile)],
  ];
  return `${lines.join("\n")}\n`;
}

/**
 * One authority: its rows of every table, its charts, notes as text. Its briefing is printed from the
 * built site, and is added there (`scripts/briefings/into-zip.ts`).
 */
export async function boroughArchive(place: Place): Promise<Uint8Array<ArrayBuffer>> {
  const files: Files = new Map();
  const tables = await rowsAbout(place.areaCode);
  for (const dataset of datasets) {
    const csv = tables.get(dataset.name);
    if (csv === undefined) continue;
    files.set(`tables/${dataset.name}.csv`, csv);
    files.set(`notes/${dataset.name}.txt`, await tableNotesText(dataset));
  }
  const own = (await instances()).filter(({ place: { slug } }) => slug === place.slug);
  await addCharts(files, own, false);
  const where = settings.address === undefined ? "" : wholeAddress(boroughPath(place.slug));
  const title = `${place.name}: every figure of the authority and its wards`;
  files.set("README.txt", await readme(title, where, files));
  return pack(place.slug, files);
}

/** All tables as CSV and Parquet, notes, maps, catalogue, and what every chart shows. */
export async function wholeArchive(): Promise<Uint8Array<ArrayBuffer>> {
  const files: Files = new Map();
  for (const dataset of datasets) {
    for (const format of ["CSV", "Parquet"] as const) {
      const { path, bytes } = await tableFile(dataset, format);
      files.set(`tables/${basename(path)}`, bytes);
    }
    files.set(`notes/${dataset.name}.txt`, await tableNotesText(dataset));
  }
  for (const name of Object.keys(maps) as MapName[])
    files.set(`maps/${name}.geojson`, await geoJsonOf(name));
  files.set(
    "tables/csv-metadata.json",
    JSON.stringify(describeTables(datasets, await allCopies()), null, 2),
  );
  files.set("tables/datapackage.json", await readFile(`${dataDirectory}/datapackage.json`));
  for (const name of [
    "london.topo.json",
    "contract-areas.topo.json",
    "postcodes.json",
    "changes.json",
  ])
    files.set(`tables/${name}`, await readFile(`${dataDirectory}/${name}`));
  await addCharts(files, await instances(), true);
  const whereAll = settings.address === undefined ? "" : wholeAddress("/data/");
  files.set("README.txt", await readme(settings.name, whereAll, files));
  return pack("london-reoffending-data", files);
}
