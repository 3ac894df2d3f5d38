import { describe, expect, test } from "vitest";
import { EditionError } from "../../../scripts/editions/edition-error.ts";
import {
  changeCounts,
  columnOf,
  findingsOf,
  lineOf,
  newestMonth,
  newMonth,
  nextSheet,
  take,
  type Sheet,
} from "./rolling-file.ts";

type Case = {
  readonly what: string;
  readonly spoil: (sheet: Sheet) => Sheet | void;
  /** Each must be in one of the findings. */
  readonly named: readonly (string | RegExp)[];
};

const newest = -1;
const times = (factor: number) => (count: number) => Math.round(count * factor);
const zero = () => 0;

/** Exchanges two words in a column of names. */
const exchange = (sheet: Sheet, column: number, one: string, other: string): void => {
  for (const line of sheet.slice(1)) {
    if (line[column] === one) line[column] = other;
    else if (line[column] === other) line[column] = one;
  }
};

/** Exchanges the counts of two columns in some lines. */
const exchangeMonths = (sheet: Sheet, one: number, other: number): void => {
  const [a, b] = [columnOf(sheet, one), columnOf(sheet, other)];
  for (const line of sheet.slice(1)) [line[a], line[b]] = [line[b] ?? "", line[a] ?? ""];
};

const cases: readonly Case[] = [
  {
    what: "the last line is lost",
    // The last of the publisher's lines is Westminster's.
    spoil: (sheet) =>
      sheet.filter((line) => line !== lineOf(sheet, "Westminster", "Violence against the person")),
    named: [/no line of Violence against the person.* for Westminster/],
  },
  {
    what: "a line is there twice under a name that differs by a word",
    spoil: (sheet) => {
      const line = [...lineOf(sheet, "Camden", "Theft")];
      line[1] = "Theft minor (2)";
      return [...sheet, line];
    },
    named: [/^Camden, Theft: revised further .*23 months/],
  },
  {
    what: "a number is ten times as large in an older month",
    spoil: (sheet) => {
      const column = columnOf(sheet, -9);
      changeCounts(
        sheet,
        (line, at) => at === column && line === lineOf(sheet, "Sutton", "Burglary"),
        times(10),
      );
    },
    named: [/^Sutton, Burglary: revised further than editions are, in \d{4}-\d{2}: /],
  },
  {
    what: "a number is ten times as large in one subgroup, which its group hides",
    // Camden's thefts in two lines: 40 offences a month of one subgroup, 400 in one month.
    spoil: (sheet) => {
      const line = lineOf(sheet, "Camden", "Theft");
      const small = line.map((cell, at) => (at > 2 ? "40" : cell));
      small[1] = "Theft minor (small)";
      for (const [at, cell] of line.entries()) if (at > 2) line[at] = String(Number(cell) - 40);
      small[columnOf(sheet, -3)] = "400";
      return [...sheet, small];
    },
    named: [
      /^Camden, \d{4}-\d{2}, Theft, Theft minor \(small\): 400 offences, where no other month .* more than 40: a digit may be too many \("MPS Borough.*", row \d+, column \d{6}\)/,
    ],
  },
  {
    what: "a number is a tenth as large in an older month",
    spoil: (sheet) => {
      const column = columnOf(sheet, -9);
      changeCounts(
        sheet,
        (line, at) => at === column && line === lineOf(sheet, "Sutton", "Burglary"),
        times(0.1),
      );
    },
    named: [/^Sutton, Burglary: revised further than editions are/],
  },
  {
    what: "a number is ten times as large in the newest month",
    spoil: (sheet) => {
      const column = columnOf(sheet, newest);
      changeCounts(
        sheet,
        (line, at) => at === column && line === lineOf(sheet, "Sutton", "Burglary"),
        times(10),
      );
    },
    named: [`Sutton, ${newMonth}, Burglary: far too many?`],
  },
  {
    what: "a number is a tenth as large in the newest month",
    spoil: (sheet) => {
      const column = columnOf(sheet, newest);
      changeCounts(
        sheet,
        (line, at) => at === column && line === lineOf(sheet, "Sutton", "Theft"),
        times(0.1),
      );
    },
    named: [`Sutton, ${newMonth}, Theft: a part month?`],
  },
  {
    what: "the newest month is zero everywhere",
    spoil: (sheet) => {
      const column = columnOf(sheet, newest);
      changeCounts(sheet, (_, at) => at === column, zero);
    },
    named: [`the whole force, ${newMonth}, all offences: a part month? 0 offences`],
  },
  {
    what: "the newest month ends ten days early",
    spoil: (sheet) => {
      const column = columnOf(sheet, newest);
      changeCounts(sheet, (_, at) => at === column, times(0.67));
    },
    named: [`the whole force, ${newMonth}, all offences: a part month?`],
  },
  {
    what: "one borough's newest month is zero",
    spoil: (sheet) => {
      const column = columnOf(sheet, newest);
      changeCounts(sheet, (line, at) => at === column && line[2] === "Merton", zero);
    },
    named: [`Merton, ${newMonth}, all offences: a part month? 0 offences`],
  },
  {
    what: "one borough's newest month is a part",
    spoil: (sheet) => {
      const column = columnOf(sheet, newest);
      changeCounts(sheet, (line, at) => at === column && line[2] === "Hackney", times(0.6));
    },
    named: [`Hackney, ${newMonth}, all offences: a part month?`],
  },
  {
    what: "one group's newest month is zero",
    spoil: (sheet) => {
      const column = columnOf(sheet, newest);
      changeCounts(sheet, (line, at) => at === column && line[0] === "ROBBERY", zero);
    },
    named: [`the whole force, ${newMonth}, Robbery: a part month?`],
  },
  {
    what: "one borough's older month is zero",
    spoil: (sheet) => {
      const column = columnOf(sheet, -12);
      changeCounts(sheet, (line, at) => at === column && line[2] === "Merton", zero);
    },
    named: [/^Merton, all offences: revised further/],
  },
  {
    what: "a group is gone",
    spoil: (sheet) => sheet.filter((line) => line[0] !== "ROBBERY"),
    named: [/^Robbery: gone from 32 boroughs in .*24 months/],
  },
  {
    what: "two boroughs have changed names",
    spoil: (sheet) => {
      exchange(sheet, 2, "Merton", "Sutton");
    },
    named: [/^Merton and Sutton have changed places in .*23 months/],
  },
  {
    what: "two boroughs have changed places in the newest month only",
    spoil: (sheet) => {
      const column = columnOf(sheet, newest);
      const swapped = sheet.map((line) => [...line]);
      exchange(swapped, 2, "Camden", "Bexley");
      for (const line of sheet.slice(1)) {
        const other = swapped.find((row) => row[0] === line[0] && row[2] === line[2]);
        line[column] = other?.[column] ?? "";
      }
    },
    named: [new RegExp(`^(Bexley and Camden) have changed places in ${newMonth}`)],
  },
  {
    what: "two groups have changed names",
    spoil: (sheet) => {
      exchange(sheet, 0, "ROBBERY", "BURGLARY");
    },
    named: [/^Burglary and Robbery have changed places in .*23 months/],
  },
  {
    what: "two older months have changed places",
    spoil: (sheet) => {
      exchangeMonths(sheet, -8, -7);
    },
    named: [/^\d{4}-\d{2} and \d{4}-\d{2} have changed places/],
  },
  {
    what: "the newest two months have changed places",
    spoil: (sheet) => {
      exchangeMonths(sheet, -2, -1);
    },
    named: [new RegExp(`revised further than editions are, in ${newestMonth}`)],
  },
  {
    what: "a year of one borough is a fifth higher",
    spoil: (sheet) => {
      changeCounts(sheet, (line, at) => at < 15 && line[2] === "Camden", times(1.2));
    },
    named: [/^Camden, all offences: revised further than editions are, in .*12 months/],
  },
  {
    what: "older months are a twentieth higher everywhere",
    spoil: (sheet) => {
      changeCounts(sheet, (_, at) => at < 15, times(1.05));
    },
    named: [/^the whole force, all offences: revised further than editions are/],
  },
  {
    what: "the file is an older edition",
    spoil: (sheet) => sheet.map((line) => line.slice(0, -2)),
    named: [/^the file ends in \d{4}-\d{2}, the table goes on to \d{4}-\d{2}: an older edition/],
  },
];

describe("an edition is refused", () => {
  test.each(cases)("$what", async ({ spoil, named }) => {
    const sheet = nextSheet();
    const findings = await findingsOf(spoil(sheet) ?? sheet);
    for (const one of named) {
      expect(
        findings.some((finding) =>
          typeof one === "string" ? finding.includes(one) : one.test(finding),
        ),
        `${String(one)} in ${JSON.stringify(findings.slice(0, 10), null, 2)}`,
      ).toBe(true);
    }
  });
});

test("the message names source, months, what to look at and how to take it all the same", async () => {
  const sheet = nextSheet();
  const column = columnOf(sheet, newest);
  changeCounts(sheet, (line, at) => at === column && line[2] === "Merton", zero);
  const error: unknown = await take(sheet).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(EditionError);
  const { message } = error as EditionError;
  expect(message).toContain("mps-borough-monthly-bocu, the edition of ");
  expect(message).toContain(`  - Merton, ${newMonth}, all offences: a part month? 0 offences`);
  expect(message).toContain("data/ is unchanged");
  expect(message).toContain('npm run data -- --accept "why they are right"');
});
