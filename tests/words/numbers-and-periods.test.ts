import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatLocalDay } from "../../src/words/local-day.ts";
import { formatEither, formatList } from "../../src/words/lists.ts";
import {
  formatBytes,
  formatChange,
  formatCount,
  formatDecimal,
  formatMoreOrFewer,
  formatRatio,
  formatSeconds,
  formatShare,
  formatUpOrDown,
} from "../../src/words/numbers.ts";
import {
  addMonths,
  financialYearOf,
  formatMonth,
  formatMonths,
  formatQuarter,
  monthOf,
  monthOfYear,
  monthsBetween,
  shortenMonth,
  yearOf,
} from "../../src/words/periods.ts";

describe("numbers", () => {
  it("have thousands separators, and one decimal where they are rates", () => {
    expect(formatCount(1080741)).toBe("1,080,741");
    expect(formatDecimal(185.46)).toBe("185.5");
    expect(formatDecimal(-0.04)).toBe("0.0");
    expect(formatShare(2, 3)).toBe("67%");
    expect(formatBytes(3486079)).toBe("3.5 MB");
    expect(formatBytes(21500)).toBe("22 kB");
    expect([3.5, 2.996].map(formatRatio)).toEqual(["3.50", "3.00"]);
    expect([94, 95, 1234].map(formatSeconds)).toEqual([
      ...["under a tenth of a second", "0.1 seconds", "1.2 seconds"],
    ]);
  });

  it("say which way they moved", () => {
    expect(formatMoreOrFewer(-6.94)).toBe("6.9% fewer");
    expect(formatMoreOrFewer(2.24)).toBe("2.2% more");
    expect(formatMoreOrFewer(0.04)).toBe("about the same");
    expect(formatUpOrDown(11.11)).toBe("up 11.1%");
    expect(formatUpOrDown(-13.6)).toBe("down 13.6%");
    expect(formatUpOrDown(-0.01)).toBe("no change");
    expect(formatChange(-6.94)).toBe("−6.9%");
    expect(formatChange(2.2)).toBe("+2.2%");
    expect(formatChange(0.01)).toBe("0.0%");
  });
});

describe("months and lists", () => {
  it("read as people write them", () => {
    expect(formatMonth("2026-06")).toBe("June 2026");
    expect(["June 2026", "5 March 2024", "May 2025", "2019-20", "2024"].map(shortenMonth)).toEqual([
      ...["Jun 2026", "5 Mar 2024", "May 2025", "2019-20", "2024"],
    ]);
    expect(formatList(["Barnet", "Brent", "Camden"])).toBe("Barnet, Brent and Camden");
    expect(formatEither(["Barnet", "Brent", "Camden"])).toBe("Barnet, Brent or Camden");
  });

  it("stand beside each other with their year once where it is one", () => {
    expect(formatMonths(["2024-02", "2024-07"])).toBe("February and July 2024");
    expect(formatMonths(["2023-12", "2024-01"])).toBe("December 2023 and January 2024");
    expect(formatQuarter("2015-10")).toBe("October to December 2015");
  });

  it("are days of the place where a reader is", () => {
    expect(formatLocalDay(new Date(2024, 2, 5, 0, 30))).toBe("5 March 2024");
  });

  it("are those of an instant in UTC", () => {
    expect(monthOf(new Date("2026-06-30T23:59:59Z"))).toBe("2026-06");
  });

  it("come back from any step", () => {
    fc.assert(
      fc.property(fc.integer({ min: -300, max: 300 }), (months) => {
        const there = addMonths("2010-04", months);
        expect(addMonths(there, -months)).toBe("2010-04");
        expect(monthsBetween(there, "2010-04")).toBe(months);
      }),
    );
  });

  it.each([
    ["2013-04", 12, "2014-03"],
    ["2005-01", 12, "2005-12"],
    ["2000-10", 3, "2000-12"],
    ["2000-11", 3, "2001-01"],
  ])("end %s and %i months at %s", (first, months, last) => {
    expect(addMonths(first, months - 1)).toBe(last);
  });

  it.each([
    ["2013-03", "2012-13"],
    ["2013-04", "2013-14"],
    ["1999-12", "1999-00"],
    ["2000-03", "1999-00"],
  ])("put %s into %s", (month, year) => {
    expect(financialYearOf(month)).toBe(year);
  });

  it("have a year and a place in it", () => {
    expect([yearOf("2026-06"), yearOf("2013"), monthOfYear("2026-06")]).toEqual([2026, 2013, 6]);
  });

  it("are none where the text is none", () => {
    expect(() => addMonths("June", 1)).toThrow(RangeError);
  });
});
