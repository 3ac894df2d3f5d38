import { expect, test } from "vitest";
import {
  airportsEnd,
  fraudLeft,
  lastOfficialFraud,
  newBasisFrom,
  newSystem,
  yearlyJoin,
} from "../../src/datasets/crime/counting-changes.ts";
import { crimeOfficial } from "../../src/datasets/crime/crime-official.ts";
import { wardPeriods } from "../../src/datasets/wards/ward-periods.ts";
import { financialYear, formatMonth, startYear } from "../../src/words/periods.ts";

test("what tables mean is said with the months in which counting changed", () => {
  // The schemas stand before the room of words, so their sentences are typed.
  expect(crimeOfficial.columns.includes_fraud.meaning).toContain(
    `to ${formatMonth(lastOfficialFraud)} it is, later not`,
  );
  expect(wardPeriods.columns.recording_system.meaning).toContain(
    `the force changed it in ${formatMonth(newSystem)}`,
  );
});

test("the changes follow each other, and the two parts of the yearly series meet", () => {
  const inOrder = [fraudLeft, lastOfficialFraud, newSystem, airportsEnd, newBasisFrom];
  expect(inOrder.toSorted()).toEqual(inOrder);
  expect(financialYear(startYear(yearlyJoin.lastOfWorkbook) + 1)).toBe(yearlyJoin.firstOfSums);
});
