import { expect, test } from "vitest";
import { EditionError } from "../../../scripts/editions/edition-error.ts";
import { allChecks, structureChecks } from "../../../scripts/checks/index.ts";
import { addMonths, financialYearOf } from "../../../src/words/periods.ts";
import {
  bocu,
  committedFiles,
  failureOf,
  headers,
  historical,
  makeWorkspace,
  monthlyRows,
  monthsFrom,
  preconnect,
  putPreconnect,
  recent,
  toCsv,
} from "./raw-fixtures.ts";

const groups = ["BURGLARY", "ROBBERY", "THEFT", "NFIB FRAUD", "FRAUD AND FORGERY"];

const linesOf = (csv: string, keep: (line: string) => boolean): string[] =>
  csv.trimEnd().split("\n").slice(1).filter(keep);

const monthOf = (line: string): string => line.split(",")[1] ?? "";

/** The 24 months of the rolling file that comes after the newest committed one. */
function nextMonths(monthly: string): readonly string[] {
  const newest = linesOf(monthly, () => true)
    .map(monthOf)
    .toSorted()
    .at(-1);
  return monthsFrom(addMonths(newest ?? "", -22), 24);
}

test("without any raw file all tables stay, and each missing file is named", async () => {
  const workspace = await makeWorkspace(committedFiles);
  const before = await workspace.contents();
  await workspace.build(allChecks);
  expect(await workspace.contents()).toEqual(before);
  expect(workspace.lines).toContain(
    `source ${bocu}: missing "${recent}"; its committed rows stay. Put it into data/.raw/${bocu}/. From the publisher: https://data.london.gov.uk/dataset/mps-recorded-crime-geographic-breakdown-exy3m`,
  );
  expect(workspace.lines).toContain("data/ is as it was");
});

test("without any raw file and without tables nothing is written", async () => {
  const workspace = await makeWorkspace([]);
  await expect(workspace.build(allChecks)).rejects.toThrow("data/ is unchanged");
  expect(await workspace.contents()).toEqual({});
});

test("a new edition of one source replaces its months and leaves all else", async () => {
  const workspace = await makeWorkspace(committedFiles);
  const before = await workspace.contents();
  const months = nextMonths(before["crime_monthly.csv"] ?? "");
  const [first = "", last = ""] = [months[0], months.at(-1)];
  await workspace.put(bocu, recent, toCsv(monthlyRows(headers[bocu], months, { groups })));
  await workspace.build(structureChecks, "threes in every cell");
  const after = await workspace.contents();

  const old = (line: string) => monthOf(line) < first;
  expect(linesOf(after["crime_monthly.csv"] ?? "", old)).toEqual(
    linesOf(before["crime_monthly.csv"] ?? "", old),
  );
  const monthly = linesOf(after["crime_monthly.csv"] ?? "", (line) => monthOf(line) >= first);
  expect(new Set(monthly.map(monthOf)).size).toBe(24);
  expect(monthly).toContain(`E09000007,${first},Theft,3,`);
  expect(monthly).toContain(`E09000007,${last},Theft,3,[p] provisional: later editions revise it`);

  const early = (line: string) =>
    line.includes("nine groups") || monthOf(line) < financialYearOf(first);
  expect(linesOf(after["crime_yearly.csv"] ?? "", early)).toEqual(
    linesOf(before["crime_yearly.csv"] ?? "", early),
  );
  for (const name of ["areas.csv", "population.csv", "crime_official.csv", "london.topo.json"]) {
    expect(after[name]).toBe(before[name]);
  }
  expect(workspace.lines).toContainEqual(expect.stringContaining("its committed rows stay"));
});

test("the catalogue takes the new edition's sha256 and keeps the others'", async () => {
  const workspace = await makeWorkspace(committedFiles);
  const before = await workspace.read("datapackage.json");
  const months = nextMonths(await workspace.read("crime_monthly.csv"));
  await workspace.put(bocu, recent, toCsv(monthlyRows(headers[bocu], months, { groups })));
  await workspace.build(structureChecks, "threes in every cell");
  const filesOf = (text: string, id: string): unknown => {
    const { sources } = JSON.parse(text) as { sources: { name: string; files: unknown }[] };
    return sources.find(({ name }) => name === id)?.files;
  };
  const after = await workspace.read("datapackage.json");
  expect(filesOf(after, bocu)).not.toEqual(filesOf(before, bocu));
  expect(filesOf(after, preconnect)).toEqual(filesOf(before, preconnect));
});

test("two subgroups add up, and a group that the file lacks is empty with a reason", async () => {
  const workspace = await makeWorkspace();
  await putPreconnect(workspace, (rows) => {
    rows.push(["Robbery", "another", "Camden", "4", "5", "6"]);
  });
  await workspace.build();
  const csv = await workspace.read("crime_monthly.csv");
  expect(csv).toContain("E09000007,2010-04,Robbery,7,\n");
  expect(csv).toContain("E09000007,2010-04,Fraud and forgery,,[x] ");
});

test("a group that a whole file lacks is refused by name at a first run, and never noted as fraud", async () => {
  const workspace = await makeWorkspace();
  const whole = monthlyRows(headers[bocu], monthsFrom("2024-08", 24));
  await workspace.put(bocu, recent, toCsv(whole.filter(([group]) => group !== "Burglary")));
  const failure = await failureOf(workspace);
  expect(failure).toBeInstanceOf(EditionError);
  expect(failure.message).toContain(`"${recent}": no line of Burglary for any borough`);
  expect(Object.keys(await workspace.contents())).toEqual(["areas.csv"]);
  await workspace.build(structureChecks, "withdrawn by the force");
  const csv = await workspace.read("crime_monthly.csv");
  expect(csv).toContain(
    "E09000007,2024-08,Burglary,,[x] this group is not in the files of these months",
  );
});

test("two runs give the same bytes, and the second changes nothing", async () => {
  const [one, two] = [await makeWorkspace(), await makeWorkspace()];
  await putPreconnect(one);
  await putPreconnect(two);
  await one.build();
  await two.build();
  expect(await two.contents()).toEqual(await one.contents());
  await two.build();
  expect(two.lines).toContain("data/ is as it was");
});

test("files of one source are never taken from two places", async () => {
  const workspace = await makeWorkspace(["areas.csv"]);
  await workspace.put(
    preconnect,
    historical,
    toCsv(monthlyRows(headers[preconnect], monthsFrom("2010-04", 3))),
  );
  await workspace.build();
  expect(workspace.lines).toContainEqual(
    expect.stringContaining(`source ${preconnect}: missing "${recent}"`),
  );
  expect(await workspace.read("crime_monthly.csv")).toBe(
    "area_code,month,offence_group,offences,note\n",
  );
});
