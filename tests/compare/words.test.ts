import { describe, expect, it } from "vitest";
import { keyOfMultiples } from "../../src/compare/drawing/multiples.ts";
import { measureOf } from "../../src/compare/measures.ts";
import { breaksOf, notesOf } from "../../src/compare/words/notes.ts";
import type { Facts, Question } from "../../src/compare/question.ts";
import type { CompareRow } from "../../src/compare/rows.ts";
import { sentenceOf } from "../../src/compare/words/sentence.ts";
import { altText, subtitleOf } from "../../src/compare/words/subtitles.ts";
import { titleOf } from "../../src/compare/words/titles.ts";
import { addMonths } from "../../src/words/periods.ts";

const facts: Facts = {
  london_children: 4022,
  london_children_cohort: "2020-03",
  latest_population: 2024,
  revised: [
    { later_edition: "2021-12", offence_group: "Theft", earlier: 1000, later: 1015 },
    { later_edition: "2021-12", offence_group: "Robbery", earlier: 1000, later: 1005 },
    { later_edition: "2021-06", offence_group: "Theft", earlier: 1000, later: 999 },
  ],
};

const monthly: Question = {
  measure: measureOf("month"),
  ...{ areas: [], names: [] },
  scale: "count",
  view: "lines",
  range: [],
  groups: ["Theft"],
  from: "2020-01",
  to: "2021-12",
};

const row = (place: string, period: string, value: number | null): CompareRow => ({
  ...{ period, area_code: place, area_name: place, value, lower: null, upper: null },
  note: value === null ? "[x] fraud is not in the files of these months" : null,
  break_label: null,
  break_reason: null,
});

const series = (place: string, values: readonly (number | null)[]): CompareRow[] =>
  values.map((value, index) => row(place, addMonths("2020-01", index), value));

/** The question that asks for the places of some rows. */
function asking(rows: readonly CompareRow[], changes: Partial<Question> = {}): Question {
  const places = [...new Set(rows.map((one) => one.area_code))];
  return { ...monthly, areas: places, names: places, ...changes };
}

const title = (rows: readonly CompareRow[], changes: Partial<Question> = {}): string =>
  titleOf(rows, asking(rows, changes));
const notes = (rows: readonly CompareRow[], changes: Partial<Question> = {}): string =>
  notesOf(rows, asking(rows, changes), facts).join(" ");
const rates = { measure: measureOf("adults-reoffending"), scale: "published", groups: [] } as const;

/** Two years in which every month of the first has one count, every month of the second another. */
const years = (place: string, before: number, after: number): CompareRow[] =>
  series(place, [...Array<number>(12).fill(before), ...Array<number>(12).fill(after)]);

const broken = (rows: readonly CompareRow[], period: string, label: string): CompareRow[] =>
  rows.map((one) =>
    one.period === period ? { ...one, break_label: label, break_reason: `Why ${label}.` } : one,
  );

describe("the title of an answer", () => {
  it("sets the latest 12 months against the 12 before", () => {
    expect(title([...years("A", 100, 90), ...years("B", 100, 110)])).toBe(
      "Recorded theft fell 10.0% in A and rose 10.0% in B in the 12 months to December 2021",
    );
  });

  it("says a verb once for the places that share it", () => {
    const rows = [...years("A", 100, 90), ...years("B", 100, 80), ...years("C", 100, 110)];
    expect(title(rows.slice(0, 48))).toContain("fell 10.0% in A and 20.0% in B in the");
    expect(title(rows)).toContain("fell 10.0% in A and 20.0% in B, and rose 10.0% in C in the");
  });

  it("gives counts where a percentage would say too much", () => {
    expect(title(years("A", 1, 2))).toBe(
      "Recorded theft rose from 12 to 24 in A in the 12 months to December 2021",
    );
  });

  it("counts places where there are many", () => {
    const rows = ["A", "B", "C", "D"].flatMap((place) =>
      years(place, 100, place === "A" ? 90 : 110),
    );
    expect(title(rows)).toBe(
      "Recorded theft fell in 1 and rose in 3 of 4 places in the 12 months to December 2021",
    );
  });

  it("adds up a period too short to compare", () => {
    expect(title(series("A", [5, 6, 7]))).toBe(
      "Recorded theft, January 2020 to March 2020: 18 in A",
    );
  });

  it("never tells of a rise or fall in fraud", () => {
    const groups = ["Fraud and forgery"];
    expect(title(years("A", 100, 1), { groups })).not.toMatch(/fell|rose/);
    expect(notes(years("A", 100, 1), { groups })).toContain("never read this as a fall");
    const rows = [row("A", "2011-12", 900), row("A", "2012-13", 300)];
    const older = { measure: measureOf("older-fraud-or-forgery"), groups: [] };
    expect(title(rows, older)).not.toMatch(/fell|rose/);
    const other = { measure: measureOf("older-robbery"), groups: [] };
    expect(title(rows, other)).toMatch(/fell 66.7% in A in 2012-13$/);
  });

  it("does not compare with months that are missing", () => {
    const rows = series("A", [...Array<null>(12).fill(null), ...Array<number>(12).fill(9)]);
    expect(title(rows)).not.toMatch(/fell|rose/);
    expect(notes(rows)).toContain("there is no figure, which is not a zero");
  });

  it("gives rates side by side in the last cohorts that all have, and names who has none", () => {
    const rows = [
      row("A", "2019-03", 30.44),
      row("A", "2020-03", 25.06),
      row("B", "2019-03", 29),
      row("C", "2019-03", null),
    ];
    expect(title(rows, rates)).toBe(
      "Proven reoffending of adults in the cohorts of 2018-19: 30.4% in A and 29.0% in B; no figure for C",
    );
    expect(title([row("C", "2019-03", null)], rates)).toBe(
      "Proven reoffending of adults: no figures for C",
    );
  });

  it("names a place of which the period holds no row", () => {
    const rows = [row("A", "2021-03", 24)];
    const both = { ...rates, areas: ["A", "B"], names: ["A", "B"] };
    expect(title(rows, both)).toMatch(/: 24.0% in A; no figure for B$/);
    expect(notes(rows, both)).toContain("No figures in this period, which is not a zero: B.");
  });

  it("says of an index how far each place is from its start, and what it runs across", () => {
    const rows = broken([...series("A", [100, 110]), ...series("B", [100, 95])], "2020-02", "new");
    expect(title(rows, { scale: "index" })).toBe(
      "Recorded theft in February 2020 against January 2020: up 10.0% in A and down 5.0% in B",
    );
    expect(subtitleOf(rows, asking(rows, { scale: "index" }))).toContain(
      "January 2020 = 100. The scale does not start at zero.",
    );
    expect(notes(rows, { scale: "index" })).toContain(
      "The index runs across changes in counting: new (February 2020)",
    );
  });

  it("sets places within the range, without an order", () => {
    const rows = [row("A", "2024", 5), row("B", "2024", 2), row("C", "2024", 8)];
    const dots: Partial<Question> = {
      ...{ measure: measureOf("unemployment"), scale: "published", view: "dots", groups: [] },
      ...{ areas: ["A"], names: ["A"], range: ["A", "B", "C"], from: "2024", to: "2024" },
    };
    expect(title(rows, dots)).toBe(
      "Unemployment rate in 2024: 5.0% in A; 3.5% to 6.5% in the middle half of the 3 authorities",
    );
    expect(altText(rows, asking(rows, dots))).toContain("A 5.0%");
  });
});

describe("a change of the latest year", () => {
  it("is set beside what later editions made of such a year of the same groups", () => {
    const both = [...years("Camden", 1000, 988), ...years("Hackney", 1000, 1025)];
    const said = notes([...both, ...years("Barnet", 1000, 900)]);
    expect(said).toContain(
      "Changes no larger than what a later edition of the file made of all London’s latest year (+1.5%): Camden (−1.2%).",
    );
    expect(said).toContain("(+1.5%) could be half or more: Hackney (+2.5%).");
    expect(said).not.toContain("Barnet");
    expect(notes(both, { groups: ["Theft", "Robbery"] })).toContain("latest year (+1.0%)");
  });

  it("is not where the year is older than the months that were revised, or of another table", () => {
    const rows = years("Camden", 1000, 999).map((one) => ({
      ...one,
      period: addMonths(one.period, -12),
    }));
    expect(notes(rows)).not.toContain("a later edition");
    expect(notes(years("Camden", 1000, 999), { groups: ["Burglary"] })).not.toContain("edition");
  });
});

it("says measure, groups and period below the title", () => {
  const rows = years("A", 1, 2);
  expect(subtitleOf(rows, asking(rows, { groups: ["Theft", "Robbery"] }))).toBe(
    "Offences a month: theft and robbery, January 2020 to December 2021",
  );
});

describe("breaks", () => {
  it("are said once where several places have them", () => {
    const rows = ["A", "B"].flatMap((place) => broken(series(place, [1, 2, 3]), "2020-02", "new"));
    expect(breaksOf(rows, asking(rows))).toEqual(["February 2020: Why new."]);
  });

  it("are the key to the numbers of small multiples, but for one at the first period", () => {
    const rows = broken(years("Camden", 10, 10), "2020-06", "new basis");
    const question = asking(rows, { view: "multiples" });
    expect(keyOfMultiples(rows, question)).toEqual(["new basis, June 2020"]);
    const first = broken(years("Camden", 10, 10), "2020-01", "new basis");
    expect(keyOfMultiples(first, question)).toEqual([]);
    expect(notes(rows, { view: "multiples" })).not.toContain("Dotted lines");
  });

  it("are not said again where a series with a gap meets them later", () => {
    const rows = [
      ...broken(series("A", [1, 2, 3]), "2020-02", "new"),
      ...broken(series("B", [1, 2, 3]), "2020-03", "new"),
    ];
    expect(breaksOf(rows, asking(rows))).toEqual(["February 2020: Why new."]);
  });
});

describe("an answer as a sentence", () => {
  const address = "https://example.org/compare/?x";
  const said = (rows: readonly CompareRow[], changes: Partial<Question> = {}): string =>
    sentenceOf(rows, asking(rows, changes), address);

  it("has figures, periods, source and address", () => {
    expect(said([...series("A", [1200, 9, 1500]), ...series("B", [30, 9, 40])])).toBe(
      `In March 2020, police recorded 1,500 offences of theft in A and 40 in B; in January 2020 they were 1,200 and 30. Source: Metropolitan Police Service (OGL v2.0). London reoffending data, ${address}`,
    );
  });

  it("says what a rate is of, with its interval and its caution", () => {
    const one = { ...row("A", "2020-03", 25.4), lower: 25.07, upper: 25.82 };
    expect(said([one], rates)).toContain(
      "In the cohorts of 2019-20, 25.4% (95% interval 25.1 to 25.8) of adults in A were proven to reoffend within a year.",
    );
    expect(said([one], rates)).toContain("one person can count up to four times");
  });

  it("says where counting changed in between, and where there is nothing to say", () => {
    expect(said(broken(series("A", [10, 20]), "2020-02", "new system"))).toContain(
      "Counting changed in between: new system (February 2020).",
    );
    expect(said([row("A", "2020-01", null)])).toContain("there are no figures for A");
  });
});
