import { describe, expect, it } from "vitest";
import { caseStudies } from "../../../src/topics/case-studies/content/case-studies.ts";
import { ask } from "../../../src/database/build/ask.ts";
import { query } from "../../../src/database/build/node.ts";
import { programmes } from "../../../src/datasets/documents/case-study-results.ts";
import { answers } from "../../../src/topics/case-studies/words/answers.ts";
import {
  describePeriods,
  differs,
  figureRows,
} from "../../../src/topics/case-studies/words/figure-rows.ts";
import {
  comparisonOf,
  overviewLead,
  caseStudyOverview,
  overviewOf,
  readOverview,
} from "../../../src/topics/case-studies/words/overview.ts";
import { caseStudyResults, resultsOf } from "../../../src/topics/case-studies/words/results.ts";

const rows = await ask(caseStudyResults);
const answerOf = (programme: (typeof programmes)[number]) =>
  answers[programme](resultsOf(rows, programme));

describe("the answer of each case study", () => {
  it.each(programmes)("%s says something, and nothing broken", (programme) => {
    const { headline, lead, canSay, cannotSay } = answerOf(programme);
    expect(canSay.length).toBeGreaterThan(1);
    expect(cannotSay.length).toBeGreaterThan(1);
    for (const words of [headline, lead, ...canSay, ...cannotSay]) {
      expect(words.length).toBeGreaterThan(20);
      expect(words).not.toMatch(/undefined|NaN|null|\[object|  /);
      expect(words).toMatch(/\.$/);
    }
  });

  it("gives RADAR's figures as the table has them", () => {
    const { lead, canSay, cannotSay } = answerOf("RADAR");
    expect(lead).toContain("21 of 38");
    expect(lead).toContain("19 of 32");
    expect(lead).toContain("71% and 75%");
    expect(canSay.join(" ")).toContain("55% against 71%, and 59% against 75%");
    expect(canSay.join(" ")).toContain("2.8 times in 100 in the first group, and 3.8 times in 100");
    expect(cannotSay.join(" ")).toContain("from 40% to 70%");
    expect(cannotSay.join(" ")).toContain("about 1 in 5 times");
  });

  it("gives FOCUS's both ways where stated and counted differ", () => {
    const words = Object.values(answerOf("FOCUS")).flat().join(" ");
    for (const part of ["176", "98", "−44.3%", "−45%", "+36.4%", "+33%", "56 times in 100"]) {
      expect(words).toContain(part);
    }
    expect(words).toContain("59 of 67 fewer");
  });

  it("gives Lewisham's rates without a claim of more than chance", () => {
    const { lead } = answerOf("Operation Penrose");
    for (const part of ["22%", "26%", "28%", "chance cannot be ruled out"]) {
      expect(lead).toContain(part);
    }
  });

  it("calls nothing significant in its own voice", () => {
    for (const programme of programmes) {
      const words = Object.values(answerOf(programme)).flat().join(" ");
      for (const [found] of words.matchAll(/.{2}significant/g)) expect(found).toMatch(/“/);
    }
  });
});

describe("the table of every figure", () => {
  it.each(programmes)("%s has each row of the data, or leaves it out on purpose", (programme) => {
    const study = caseStudies.find((one) => one.programme === programme);
    const results = resultsOf(rows, programme);
    const shown = figureRows(results, study?.unshown ?? []).flatMap((group) => group.rows);
    const hidden = results.all.filter(({ measure }) => study?.unshown.includes(measure));
    expect(shown.length + hidden.length).toBe(results.all.length);
    for (const { stated, recomputed, note } of shown) {
      expect(stated !== "not stated" || recomputed !== "" || note !== "").toBe(true);
    }
  });

  it("says where what is worked out is not what is stated", () => {
    const different = programmes.flatMap((programme) =>
      figureRows(resultsOf(rows, programme), [])
        .flatMap((group) => group.rows)
        .filter((row) => row.differs)
        .map(({ group, stated, recomputed }) => `${group}: ${stated}, ${recomputed}`),
    );
    expect(different).toEqual([
      "aged 18 to 24: +33%, +36.4%",
      "whole cohort: −45%, −44.3%",
      "all types: −55%, −54.5%",
    ]);
  });

  it("sets a figure apart that is not what is stated, rounded as that is", () => {
    expect([differs(45, 45.45), differs(-45, -44.32), differs(4.5, 4.52)]).toEqual([
      ...[false, true, false],
    ]);
  });

  it("says how fresh it is", () => {
    const periods = (programme: (typeof programmes)[number]): string =>
      describePeriods(resultsOf(rows, programme), "As stated.");
    expect(periods("RADAR")).toContain("12 months (dates not stated)");
    expect(periods("FOCUS")).toContain("it gives them: 2011 to 2012.");
    expect(periods("Roma intervention project")).toContain("It states no dates");
    expect(periods("Review of seven boroughs")).toContain("July 2010");
  });
});

describe("the overview of the six programmes", async () => {
  const overview = readOverview(await ask(caseStudyOverview));
  const six = programmes
    .filter((programme) => programme !== "Review of seven boroughs")
    .map((programme) => overviewOf(overview, programme));

  it("counts results and comparisons from the table", () => {
    expect(overviewLead(six, 0)).toBe(
      "Of six programmes, three state a result in numbers. Each of these is set beside something: a predicted rate, the same people’s past, the year before or averages of other people. None is set beside similar people who were not in the programme. So they show how London has tried to cut reoffending, and not what worked.",
    );
  });

  it("says of each what it is set beside, and which people are counted", () => {
    const cells = six.map(comparisonOf);
    expect(cells.map(({ beside }) => beside.words)).toEqual([
      ...["a predicted rate, the same people’s past", "the year before"],
      ...["nothing", "nothing", "nothing"],
      "averages of other people",
    ]);
    expect(cells.map(({ people }) => people.words)).toEqual([
      ...["70", "not stated", "not stated", "not stated", "not stated", "not stated"],
    ]);
    expect(cells.map(({ chance }) => chance.is)).toEqual([true, true, false, false, false, false]);
  });

  it("agrees with the kind of evidence that each page names", () => {
    for (const one of overview) {
      const study = caseStudies.find(({ programme }) => programme === one.programme);
      expect(study?.evidence === "none").toBe(!one.hasResult);
      expect(study?.evidence === "predicted").toBe(one.hasPrediction);
      expect(study?.evidence === "before-and-after").toBe(one.hasTwoPeriods);
      expect(study?.evidence === "averages").toBe(one.hasAverages);
    }
  });
});

describe("the words about each programme", async () => {
  const [counts] = await query(
    `SELECT
       max(stated_value) FILTER (measure = 'aims') AS aims,
       max(stated_value) FILTER (measure = 'outcome measures') AS measures,
       max(stated_value) FILTER (measure = 'parts of the service') AS parts,
       max(stated_value) FILTER (measure = 'success factors') AS factors
     FROM case_study_results`,
  );
  const itemsOf = (slug: string): readonly number[] =>
    caseStudies.find((study) => study.slug === slug)?.lists.map(({ items }) => items.length) ?? [];

  it("have one page a programme, in the order of the report", () => {
    expect(caseStudies.map(({ programme }) => programme)).toEqual(programmes);
    expect(new Set(caseStudies.map(({ slug }) => slug)).size).toBe(programmes.length);
  });

  it("list as many aims, measures, parts and factors as the table counts", () => {
    expect(itemsOf("targeted-drug-testing")).toEqual([counts?.["aims"], counts?.["measures"]]);
    expect(itemsOf("tri-borough")).toEqual([counts?.["parts"], counts?.["factors"]]);
  });

  it("name nobody by a story, and blame nobody", () => {
    const words = JSON.stringify(caseStudies);
    expect(words).not.toMatch(/\bSV\b|methadone|foster|49|70 per cent|offenders\b/i);
  });
});
