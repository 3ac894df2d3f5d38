import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readChanges, writeChanges, type EditionChange } from "../../src/datasets/changes.ts";
import { addMonths, formatMonth } from "../../src/words/periods.ts";
import { buildSite, type BuiltSite } from "../setup/build-site.ts";

const committed = join(import.meta.dirname, "../../data");
const monthly = "crime_monthly.csv";
const added = 3;

let site: BuiltSite;
let data: string;
let newest: string;
let last: string;
/** Burglaries in Camden in the newest month, before the revision. */
let before: number;
const camden = "E09000007";
const revisedGroup = "Burglary";

/** The months that are appended have the figures of the year before. */
function appendMonths(text: string): string {
  const [header = "", ...lines] = text.trimEnd().split("\n");
  const cellOf = (line: string, column: string): string =>
    line.split(",")[header.split(",").indexOf(column)] ?? "";
  const monthOf = (line: string): string => cellOf(line, "month");
  newest = lines.map(monthOf).reduce((a, b) => (a > b ? a : b));
  last = addMonths(newest, added);
  const appended = Array.from({ length: added }, (_, index) => addMonths(newest, index + 1));
  const more = appended.flatMap((month) => {
    const yearBefore = addMonths(month, -12);
    return lines
      .filter((line) => monthOf(line) === yearBefore)
      .map((line) => line.replace(yearBefore, month));
  });
  const isRevised = (line: string): boolean =>
    line.startsWith(`${camden},`) &&
    monthOf(line) === newest &&
    cellOf(line, "offence_group") === revisedGroup;
  const found = lines.find(isRevised);
  if (found === undefined) throw new Error("the figure to revise is gone");
  before = Number(cellOf(found, "offences"));
  const revised = lines.map((line) =>
    line === found ? line.replace(`,${before}`, `,${before + added}`) : line,
  );
  return `${[header, ...[...revised, ...more].toSorted()].join("\n")}\n`;
}

/** Three editions after those that are there, the second with a revised past. */
function editionsAfter(text: string): string {
  const { editions } = readChanges(text);
  const latest = editions.at(-1);
  if (!latest) throw new Error("changes.json has no edition");
  const next = Array.from({ length: added }, (_, index): EditionChange => {
    const month = addMonths(newest, index + 1);
    const cell = { areaCode: camden, month: newest, offenceGroup: revisedGroup };
    return {
      ...latest,
      months: { first: addMonths(month, -23), last: month },
      comparedWith: { first: addMonths(month, -24), last: addMonths(month, -1) },
      newMonths: { first: month, last: month },
      cells: 8096,
      revised: index === 1 ? 1 : 0,
      largest: index === 1 ? [{ ...cell, before, after: before + added }] : [],
    };
  });
  return writeChanges({ editions: [...editions, ...next] });
}

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), "calendar-"));
  await cp(committed, data, { recursive: true });
  const read = (name: string): Promise<string> => readFile(join(data, name), "utf8");
  await writeFile(join(data, monthly), appendMonths(await read(monthly)));
  await writeFile(join(data, "changes.json"), editionsAfter(await read("changes.json")));
  const built = Date.parse(`${addMonths(last, 1)}-15T00:00Z`) / 1000;
  site = await buildSite("/", { DATA_DIR: data, SOURCE_DATE_EPOCH: String(built) });
});

afterAll(async () => {
  await site.remove();
  await rm(data, { recursive: true, force: true });
});

/** The words of a page; corrections are left out, which quote what was printed of a past period. */
const textOf = async (page: string): Promise<string> => {
  const { document } = parseHTML(await readFile(join(site.directory, page, "index.html"), "utf8"));
  document.querySelector("section[aria-labelledby=corrections]")?.remove();
  return (document.querySelector("main")?.textContent ?? "").replaceAll(/\s+/g, " ");
};

test.each([".", "boroughs/camden", "crime", "boroughs", "data", "changes"])(
  "the page %s tells of the newest month and is not called old",
  async (page) => {
    const text = await textOf(page);
    expect(text).toContain(formatMonth(last));
    expect(text).not.toMatch(
      /Their publishers should have newer figures by now than these:[^.]*recorded crime/,
    );
    expect(text).not.toContain(`12 months to ${formatMonth(newest)}`);
  },
);

test("what changed tells the three editions newest first, and the revision", async () => {
  const text = await textOf("changes");
  const places = Array.from({ length: added }, (_, index) =>
    text.indexOf(`New: ${formatMonth(addMonths(last, -index))}.`),
  );
  expect(places.every((place) => place >= 0)).toBe(true);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(text).toContain(
    `Camden, Burglary, ${formatMonth(newest)}: ${before} before, ${before + added} now`,
  );
});

test("the revision is in Camden's feed and in London's, not in Brent's", async () => {
  const feed = (path: string) =>
    readFile(join(site.directory, "changes", path, "feed.xml"), "utf8");
  const told = `${before} before, ${before + added} now`;
  expect(await feed("camden")).toContain(told);
  expect(await feed(".")).toContain(told);
  expect(await feed("brent")).not.toContain(told);
});
