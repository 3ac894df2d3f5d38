import { expect, it } from "vitest";
import {
  boroughsBelow,
  ofForceIn,
  ofYear,
  recountedIn,
  told,
  workbookApart,
  type CrimeTables,
} from "../../../scripts/tables/breaks/figures.ts";
import {
  monthlyGroupBreaks,
  yearlyGroupBreaks,
} from "../../../scripts/tables/breaks/group-breaks.ts";
import { historiesApart, readRawFigures } from "../../../scripts/tables/breaks/raw-figures.ts";
import { reoffendingBreaks } from "../../../scripts/tables/breaks/reoffending-breaks.ts";
import { newSystemNote } from "../../../scripts/tables/crime/crime-revisions.ts";
import { monthsFrom } from "../pipeline/raw-fixtures.ts";

const noRaw = { publicFear: [undefined, undefined] } as const;
const none: CrimeTables = { monthly: [], yearly: [], official: [], revisions: [] };

const theft = (month: string, offences: number, area = "E09000002") => ({
  ...{ area_code: area, month, offence_group: "Theft" as const, offences, note: null },
});
const ofForce = (year: string, offences: number) => ({
  ...{ area_code: "E23000001", financial_year: year, classification: "nine groups" as const },
  ...{ offence_group: "All offences" as const, offences, note: null },
  source: "gla-met-recorded-offences-annual" as const,
});
const moved = (month: string, before: number, after: number, note: string | null) => ({
  ...{ earlier_edition: "2024-01", later_edition: "2025-11", month, age: 0, note },
  ...{ offence_group: "Drug offences" as const, offences_earlier: before, offences_later: after },
  ...{ borough_code: null, borough_earlier: null, borough_later: null },
});

it("takes what a break says on its two sides from the tables", () => {
  const tables: CrimeTables = {
    ...none,
    monthly: [
      theft("2013-12", 4),
      { ...theft("2013-03", 10), offence_group: "Sexual offences" },
      { ...theft("2014-03", 1200), offence_group: "Sexual offences" },
    ],
    yearly: [
      { ...ofForce("2013-14", 7), offence_group: "Sexual offences" },
      { ...ofForce("2014-15", 9), offence_group: "Sexual offences" },
    ],
    revisions: [
      moved("2023-01", 1000, 1, newSystemNote),
      moved("2023-02", 40, 50, newSystemNote),
      moved("2024-01", 40, 46, newSystemNote),
      moved("2024-01", 9, 9, null),
    ],
  };
  const effects = monthlyGroupBreaks(tables, { publicFear: [3, 1400] }).map(
    ({ label, effect }) => `${label}: ${effect}`,
  );
  expect(effects[0]).toContain("from 3 offences a month in 2011-12 to 1,400 in 2012-13.");
  expect(effects).toContain(
    "sexual offences checked: Sexual offences go from 10 in 2013 to 1,200 in 2014: nobody can tell how much of that is better recording.",
  );
  expect(effects).toContain(
    "drugs recounted: In the 12 months to January 2024 it has 96 offences, 20.0% more than the 80 of the file before it.",
  );
  expect(yearlyGroupBreaks(tables)[1]?.effect).toContain("from 7 in 2013-14 to 9:");
});

it("says that a figure is not known where the tables lack it", () => {
  for (const { effect } of [...monthlyGroupBreaks(none, noRaw), ...yearlyGroupBreaks(none)])
    expect(effect).toContain("By how much is not known here.");
  expect(told([3, undefined], (a, b) => `${String(a)} ${String(b)}`)).not.toContain("3");
  expect(ofForceIn(none, "Theft", "2013")).toBeUndefined();
  expect(ofYear(none, "All offences", "2013-14")).toBeUndefined();
  expect(recountedIn(none, "Theft", { note: "", from: "", to: "9" })).toBeUndefined();
  expect(workbookApart(none)).toBeUndefined();
  expect(boroughsBelow(none, "2024-12-31")).toBeUndefined();
});

it("sets two files of criminal histories side by side in the years that both have", () => {
  const total = (year: number, ageGroup: string, offenders: number) => ({
    ...{ year, ageGroup, offenders },
  });
  const totals = [
    ...[total(2013, "Adults", 900), total(2014, "Adults", 100), total(2015, "Adults", 100)],
    ...[total(2014, "Children", 50), total(2014, "Adults", 101), total(2015, "Adults", 98)],
    ...[total(2014, "Children", 51), total(2021, "Adults", 5)],
  ];
  const apart = historiesApart(totals);
  expect(apart).toEqual({
    firstYear: 2014,
    lastYear: 2015,
    adults: expect.closeTo(2) as number,
    children: expect.closeTo(2) as number,
  });
  expect(reoffendingBreaks({ historiesApart: apart }).at(-1)?.effect).toBe(
    "In the years that both have, 2014 to 2015, totals agree within 2.0% for adults and 2.0% for children.",
  );
  expect(historiesApart(totals.slice(0, 4))).toBeUndefined();
});

it("knows nothing of raw files that are not at hand", async () => {
  const raw = await readRawFigures({ read: () => Promise.resolve(undefined) });
  expect(raw).toEqual({ ...noRaw, lastFraud: [undefined, undefined], historiesApart: undefined });
});

it("sets the workbook beside the monthly files in whole years only", () => {
  const months = monthsFrom("2010-04", 15);
  const monthly = months.map((month) => theft(month, 10));
  const yearly = [ofForce("2010-11", 123), ofForce("2011-12", 900)];
  expect(workbookApart({ ...none, monthly, yearly })).toBeCloseTo(2.5);
});

it("says how far boroughs of national statistics lie below the force's own, the same months", () => {
  const monthly = monthsFrom("2023-12", 13).flatMap((month) => [
    theft(month, 10),
    theft(month, 20, "E09000003"),
  ]);
  const year = (area: string, offences: number, end = "2024-12-31") => ({
    ...{ area_code: area, period_start: "2024-01-01", period_end: end, offences, note: null },
    ...{ source: "ons-pfa-csp-tables" as const, includes_fraud: false },
  });
  const official = [year("E09000002", 108), year("E09000003", 239), year("E09000001", 1)];
  const [least, most] = boroughsBelow({ ...none, monthly, official }, "2024-12-31") ?? [];
  expect(least).toBeCloseTo(100 / 240);
  expect(most).toBeCloseTo(10);
});
