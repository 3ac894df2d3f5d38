import { expect, test } from "vitest";
import { DataError } from "../../../scripts/pipeline/data-error.ts";
import {
  bocu,
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
import { addMonths } from "../../../src/words/periods.ts";

const landingPage =
  "https://data.london.gov.uk/dataset/mps-recorded-crime-geographic-breakdown-exy3m";

type Case = {
  readonly what: string;
  readonly change: (rows: string[][]) => void;
  readonly row: number | undefined;
  readonly column: string | undefined;
  readonly expected: string;
  readonly found: string;
};

function setCell(rows: string[][], row: number, column: number, text: string): void {
  const cells = rows[row - 1];
  if (cells === undefined) throw new RangeError(`there is no row ${row}`);
  cells[column - 1] = text;
}

const cases: readonly Case[] = [
  {
    what: "a changed header",
    change: (rows) => {
      setCell(rows, 1, 3, "Borough");
    },
    row: 1,
    column: "3",
    expected: 'the header "LookUp_BoroughName"',
    found: '"Borough"',
  },
  {
    what: "an unknown borough",
    change: (rows) => {
      setCell(rows, 5, 3, "Camdn");
    },
    row: 5,
    column: "LookUp_BoroughName",
    expected: "the name of a London borough",
    found: '"Camdn"',
  },
  {
    what: "a count with a letter in it",
    change: (rows) => {
      setCell(rows, 4, 5, "1,2O4");
    },
    row: 4,
    column: "201005",
    expected: "a whole number of offences",
    found: '"1,2O4"',
  },
  {
    what: "a fraction",
    change: (rows) => {
      setCell(rows, 2, 4, "12.5");
    },
    row: 2,
    column: "201004",
    expected: "a whole number of offences",
    found: '"12.5"',
  },
  {
    what: "an empty count",
    change: (rows) => {
      setCell(rows, 2, 6, "");
    },
    row: 2,
    column: "201006",
    expected: "a whole number of offences",
    found: "an empty cell",
  },
  {
    what: "a month left out of the header",
    change: (rows) => {
      setCell(rows, 1, 5, "201008");
    },
    row: 1,
    column: "5",
    expected: "the month 2010-05",
    found: "2010-08",
  },
  {
    what: "a row that is there twice",
    change: (rows) => {
      rows.push([...(rows[1] ?? [])]);
    },
    row: 75,
    column: "MinorText",
    expected: "each group, subgroup and borough once",
    found: "the same as in row 2",
  },
  {
    what: "an unknown offence group",
    change: (rows) => {
      setCell(rows, 7, 1, "Witchcraft");
    },
    row: 7,
    column: "MajorText",
    expected: "one of the offence groups",
    found: '"Witchcraft"',
  },
  {
    what: "a row that is cut short",
    change: (rows) => {
      rows[2]?.pop();
    },
    row: 3,
    column: "6",
    expected: "6 cells",
    found: "5",
  },
  {
    what: "a borough without rows",
    change: (rows) => {
      rows.splice(0, rows.length, ...rows.filter(([, , area]) => area !== "Camden"));
    },
    row: undefined,
    column: undefined,
    expected: "rows for all 32 boroughs",
    found: "none for E09000007",
  },
];

test.each(cases)("$what stops the run, and data/ stays", async ({ change, ...where }) => {
  const workspace = await makeWorkspace();
  const before = await workspace.contents();
  await putPreconnect(workspace, change);
  const error = await failureOf(workspace);
  expect(error).toBeInstanceOf(DataError);
  expect(error).toMatchObject({
    source: preconnect,
    file: historical,
    row: where.row,
    column: where.column,
    expected: where.expected,
    found: where.found,
  });
  expect(await workspace.contents()).toEqual(before);
});

test("the message says where, what, and what now", async () => {
  const workspace = await makeWorkspace();
  await putPreconnect(workspace, (rows) => {
    setCell(rows, 4, 5, "1,2O4");
  });
  expect((await failureOf(workspace)).message).toBe(
    [
      `${preconnect} / "${historical}", row 4, column 201005:`,
      '  expected a whole number of offences, found "1,2O4".',
      `  data/ is unchanged. Mend the file, or take it again from the publisher: ${landingPage}.`,
    ].join("\n"),
  );
});

test("a month between two files is missed", async () => {
  const workspace = await makeWorkspace();
  await putPreconnect(workspace, undefined, monthsFrom("2010-08", 2));
  const error = await failureOf(workspace);
  expect(error).toMatchObject({
    source: preconnect,
    expected: "the month 2010-07 after 2010-06",
    found: "2010-08",
  });
  expect(Object.keys(await workspace.contents())).toEqual(["areas.csv"]);
});

test("a month in two files of one source is refused", async () => {
  const workspace = await makeWorkspace();
  await putPreconnect(workspace, undefined, monthsFrom("2010-06", 2));
  expect(await failureOf(workspace)).toMatchObject({
    file: recent,
    column: "201006",
    expected: "each month in one file",
  });
});

test("a later edition that leaves a gap after the committed months is refused", async () => {
  const workspace = await makeWorkspace(["areas.csv", "crime_monthly.csv"]);
  const before = await workspace.contents();
  const monthly = await workspace.read("crime_monthly.csv");
  const newest = [...monthly.matchAll(/^[^,]+,(\d{4}-\d{2}),/gm)].reduce(
    (last, [, month = ""]) => (month > last ? month : last),
    "",
  );
  const [expected, found] = [addMonths(newest, 1), addMonths(newest, 2)];
  const rows = monthlyRows(headers[bocu], monthsFrom(found, 2));
  await workspace.put(bocu, recent, toCsv(rows));
  expect(await failureOf(workspace)).toMatchObject({
    source: bocu,
    expected: `the month ${expected} after ${newest}`,
    found,
  });
  expect(await workspace.contents()).toEqual(before);
});
