import { gunzipSync, gzipSync } from "node:zlib";
import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { RawFolder } from "../../../scripts/pipeline/source.ts";
import { onsPfaRollingYear } from "../../../scripts/sources/crime/ons-pfa-rolling-year.ts";
import { isAtHand, rawPath } from "../../support/raw-files.ts";
import { makeWorkspace } from "../pipeline/raw-fixtures.ts";

const source = "ons-pfa-rolling-year";
const file = "rec-crime-pfa.csv.gz";
const atHand = isAtHand(source);
const lines = atHand
  ? gunzipSync(await readFile(rawPath(source, file)))
      .toString("utf8")
      .trimEnd()
      .split("\r\n")
  : [];

const isLine = (line: string, ...cells: readonly string[]): boolean =>
  cells.every((cell) => `,${line},`.includes(`,${cell},`));

async function readWith(change: (line: string) => readonly string[]) {
  const workspace = await makeWorkspace();
  const text = `${lines.flatMap(change).join("\r\n")}\r\n`;
  await workspace.put(source, file, gzipSync(text));
  return onsPfaRollingYear.read(new RawFolder(source, `${workspace.raw}/${source}`));
}

const failureFrom = (reading: Promise<unknown>): Promise<Error> =>
  reading.then(
    () => new Error("it was read"),
    (error: unknown) => (error instanceof Error ? error : new Error(String(error))),
  );

const withCount = (line: string, of: (count: number) => number): string =>
  line.replace(/(-?\d+)$/, (count) => String(of(Number(count))));

test.skipIf(!atHand)("the file at hand has no figure that is far off", async () => {
  const years = await readWith((line) => [line]);
  expect(years).toContainEqual({
    ...{ area: "E23000001", periodEnd: "2018-12-31", offences: 835_078, fraud: null },
  });
});

test.skipIf(!atHand).each([
  ["Metropolitan Police", "Bicycle theft", "31-03-2016", 10],
  ["Metropolitan Police", "Robbery", "31-12-2018", 10],
  ["Metropolitan Police", "Shoplifting", "31-03-2003", 10],
  ["Metropolitan Police", "Homicide", "31-03-2010", 0.1],
  ["City of London", "Shoplifting", "31-03-2012", 10],
  ["City of London", "Possession of weapons offences", "31-03-2018", 0.1],
])("%s, %s, %s: %d times as many is refused by its row", async (force, offence, date, times) => {
  const row = lines.findIndex((line) => isLine(line, date, force, offence)) + 1;
  const reading = readWith((line) => [
    isLine(line, date, force, offence) ? withCount(line, (n) => Math.round(n * times)) : line,
  ]);
  const failure = await failureFrom(reading);
  expect(failure).toMatchObject({
    ...{ source, file, row, column: "Rolling year total number of offences" },
  });
  expect(failure.message).toContain(`"${offence}" of ${force}`);
});

test.skipIf(!atHand).each([
  ["in one period", (line: string) => isLine(line, "31-03-2016", "Robbery")],
  ["in all periods", (line: string) => isLine(line, "Robbery")],
])("an offence that every force has lost %s is refused by name", async (_, isLost) => {
  const failure = await failureFrom(readWith((line) => (isLost(line) ? [] : [line])));
  expect(failure).toMatchObject({ source, file, column: "Offence", found: "none" });
  expect(failure.message).toContain('a row of "Robbery" of Metropolitan Police');
});
