import { expect, test } from "vitest";
import {
  parseFirstDay,
  parseShortYear,
  parseYearCohort,
} from "../../../scripts/pipeline/cohorts.ts";

test.each([
  ["Apr 2008 to Mar 2009", "2009-03"],
  [" Apr 1999 to Mar 2000 ", "2000-03"],
  ["Apr 2008 to Mar 2010", undefined],
  ["Apr 2008 to Mar 2008", undefined],
  ["Jan 2008 to Mar 2008", undefined],
  ["2008/09", undefined],
])("%j is the year to %s", (text, end) => {
  expect(parseYearCohort(text)).toBe(end);
});

test.each([
  ["2012/13", "2013-03"],
  ["1999/00", "2000-03"],
  ["2012/14", undefined],
  ["2012-13", undefined],
  ["2012/2013", undefined],
])("%j is the year to %s", (text, end) => {
  expect(parseShortYear(text)).toBe(end);
});

test.each([
  ["2013-04-01", "2013-04"],
  ["2013-04-02", undefined],
  ["2013-13-01", undefined],
  ["01/04/2013", undefined],
])("%j is the first day of %s", (text, month) => {
  expect(parseFirstDay(text)).toBe(month);
});
