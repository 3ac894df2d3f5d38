import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { sources } from "../../../src/datasets/sources.ts";
import { makeWorkbook } from "../pipeline/sources/workbook-fixture.ts";
import { catalogue, run, temporaryFolder } from "./edition.ts";
import { send, startPublisher, type Publisher } from "./publisher.ts";

let publisher: Publisher | undefined;
afterEach(() => publisher?.close());

const { download } = sources["mps-knife-dashboard"];
if (!("files" in download)) throw new Error("it is fetched by hand");
const host = "/data.london.gov.uk";
const at = (file: string) => `https://data.london.gov.uk/download/e5n6w/${file}`;
const header = [
  ...["Month_Year", "Area Type", "Borough_SNT", "Area name", "Area code", "Crime Type"],
  ...["Crime Subtype", "Measure", "Count"],
];
const line = ["2026-03-01", "Borough", "Camden", "Camden", "E09000007", "Knife Crime"];
const knives = makeWorkbook({ Data: [header, [...line, "Knife Crime", "Offences", 30]] });
const offences = makeWorkbook({
  Data: [
    ["Month_Year", "Area Type", "Offence Group"],
    ["x", "y"],
  ],
});

const list = catalogue(
  { name: "MPS_MonthlyCrimeDashboard_TNOCrimeData", url: at("all.xlsx") },
  { name: "MonthlyCrimeDashboard_KnifeCrimeData", url: at("knife.csv") },
  {
    name: "MonthlyCrimeDashboard_KnifeCrimeData",
    url: at("knife.xlsx"),
    last_modified: "2026-04-16",
  },
);

it("finds the workbook of knife crime in its catalogue and keeps it as an edition", async () => {
  publisher = await startPublisher({
    [`${host}/api/action/package_show?id=e5n6w`]: list,
    [`${host}/download/e5n6w/knife.xlsx`]: send(knives),
  });
  const folder = await temporaryFolder();
  const { edition } = await run({ from: publisher.url, folder, download });
  expect(edition).toBe("2026-04-16");
  const [file] = download.files;
  expect(await readFile(join(folder, "2026-04-16", file?.saveAs ?? ""))).toEqual(knives);
});

it("refuses a workbook of other columns, and says which it looked for", async () => {
  publisher = await startPublisher({
    [`${host}/api/action/package_show?id=e5n6w`]: list,
    [`${host}/download/e5n6w/knife.xlsx`]: send(offences),
  });
  const folder = await temporaryFolder();
  await expect(run({ from: publisher.url, folder, download })).rejects.toThrow(
    /not taken: expected a sheet with the columns area_type, borough_snt.*found none/,
  );
});
