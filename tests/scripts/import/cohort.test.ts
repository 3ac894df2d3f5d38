import fc from "fast-check";
import { expect, test } from "vitest";
import { parseCohort } from "../../../scripts/import/cohort.ts";

const months = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];

const name = (month: number, style: string): string => {
  const full = months[month - 1] ?? "";
  return style === "short" ? full.slice(0, 3) : style === "upper" ? full.toUpperCase() : full;
};

const written = fc.record({
  startYear: fc.integer({ min: 2000, max: 2098 }),
  start: fc.integer({ min: 1, max: 12 }),
  length: fc.integer({ min: 1, max: 24 }),
  style: fc.constantFrom("short", "full", "upper"),
  separator: fc.constantFrom(" to ", "-", " - ", "–", " – ", "  to  "),
});

test.each([
  ["Apr 2019 to Mar 2020", "2020-03", "4 x 3 months"],
  ["Apr 2019-Mar 2020", "2020-03", "4 x 3 months"],
  ["April 2011 to March 2012", "2012-03", "4 x 3 months"],
  ["Jul 2016 to Jun 2017", "2017-06", "4 x 3 months"],
  ["October 2020 to September 2021", "2021-09", "4 x 3 months"],
  ["Jan 2019 to Dec 2019", "2019-12", "4 x 3 months"],
  ["Oct 2015 to Dec 2015", "2015-12", "3 months"],
  ["January to March 2022", "2022-03", "3 months"],
  ["Jul - Sept 2018", "2018-09", "3 months"],
])("%s ends in %s and is %s", (text, end, length) => {
  expect(parseCohort(text)).toEqual({ end, length });
});

test("years and quarters that end with a calendar quarter are understood in every spelling, nothing else is", () => {
  fc.assert(
    fc.property(written, ({ startYear, start, length, style, separator }) => {
      const last = startYear * 12 + start - 1 + length - 1;
      const [endYear, end] = [Math.floor(last / 12), (last % 12) + 1];
      const text = `${name(start, style)} ${startYear}${separator}${name(end, style)} ${endYear}`;
      const isYear = length === 12 && start % 3 === 1;
      const isQuarter = length === 3 && start % 3 === 1;
      const expected = {
        end: `${endYear}-${String(end).padStart(2, "0")}`,
        length: isYear ? "4 x 3 months" : "3 months",
      };
      expect(parseCohort(text)).toEqual(isYear || isQuarter ? expected : undefined);
    }),
    { examples: [[{ startYear: 2019, start: 4, length: 12, style: "short", separator: " to " }]] },
  );
});

test("whatever is understood ends in March, June, September or December", () => {
  const word = fc.constantFrom(
    ...months,
    ...months.map((month) => month.slice(0, 3)),
    "2019",
    "to",
    "-",
    "19",
    "",
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 6 }), (words) => {
      const cohort = parseCohort(words.join(" "));
      if (cohort !== undefined) expect(cohort.end).toMatch(/^\d{4}-(03|06|09|12)$/);
    }),
  );
});

test.each([
  ...["", "2019/20", "Apr 2019", "Apr 2019 to Mar 2021", "Mar 2020 to Apr 2019", "Apr to Mar 2020"],
  ...["Feb 2005 to Jan 2006", "May 2016 to Apr 2017", "Feb 2020 to Apr 2020", "Apr 19 to Mar 20"],
  ...["Apr 2019 to Mar 2020 [p]", "Apri 2019 to Mar 2020", "43556"],
])("%s is not understood", (text) => {
  expect(parseCohort(text)).toBeUndefined();
});
