import { describe, expect, it, test } from "vitest";
import { contextIndicators } from "../../../src/datasets/context/context-indicators.ts";
import { chartsOf, drawnIndicators } from "../../../src/topics/pathways/charts/pathway-charts.ts";
import { statedCharts } from "../../../src/topics/pathways/charts/stated-shares.ts";
import { caseStudies, pathwaysOf } from "../../../src/topics/case-studies/content/case-studies.ts";
import {
  programmes,
  programmesFor,
  serves,
  type ProgrammeSlug,
} from "../../../src/topics/pathways/pathway-programmes.ts";
import { pathways } from "../../../src/topics/pathways/seven-pathways.ts";
import { ask } from "../../../src/database/build/ask.ts";
import { query } from "../../../src/database/build/node.ts";
import { pathways as names } from "../../../src/datasets/documents/stated-figures.ts";
import {
  describeFigures,
  describePathways,
  statedOfPathways,
} from "../../../src/topics/pathways/pathways.ts";

const rows = await ask(statedOfPathways);

describe("the seven pathways", () => {
  it("stand in the order of the report, with anchors that stay", () => {
    expect(pathways.map(({ pathway }) => pathway)).toEqual([...names]);
    expect(pathways.map(({ id }) => id)).toEqual([
      "accommodation",
      "education-training-employment",
      "health",
      "drugs-and-alcohol",
      "finance-benefits-debt",
      "children-and-families",
      "attitudes-thinking-behaviour",
    ]);
  });

  it("have a chart of stated figures where any is stated, and nowhere else", () => {
    const stated = new Set(
      rows.filter((row) => row["value"] !== null).map((row) => row["pathway"]),
    );
    expect(names.filter((name) => statedCharts[name])).toEqual(
      names.filter((name) => stated.has(name)),
    );
  });

  it("have local context drawn, or say why there is none", () => {
    for (const { pathway, noContext } of pathways) {
      expect(chartsOf(pathway).length > 0, pathway).toBe(noContext === undefined);
    }
  });

  it("draw only indicators that the table has", () => {
    const known = contextIndicators.map(({ indicator }) => indicator);
    for (const { indicator } of drawnIndicators) expect(known).toContain(indicator);
  });

  it("have of each indicator the pathway, the unit and the source of its rows", async () => {
    const rows = await query("SELECT DISTINCT indicator, unit, pathway, source FROM context");
    const said = contextIndicators.map(({ indicator, unit, pathway, source }) => ({
      ...{ indicator, unit, pathway, source },
    }));
    expect(new Set(rows)).toEqual(new Set(said));
  });

  it.each([
    ["Accommodation", /^Two figures, of two different groups: of prisoners and of the likelihood/],
    ["Education, training and employment", /^Three figures, all of people who offend\.$/],
    [
      "Health",
      /^The report states no figure here, only words of people who offend: more mental and physical/,
    ],
    ["Drugs and alcohol", /^Five figures, of five different groups: of prisoners, /],
    ["Finance, benefits and debt", /^Three figures, of three different groups: .*with a history/],
    ["Children and families", /^The report states no figure here\.$/],
    ["Attitudes, thinking and behaviour", /^The report states no figure here\.$/],
  ])("%s: %s", (pathway, expected) => {
    expect(describeFigures(rows, pathway)).toMatch(expected);
  });

  it("open with how many have figures, and that no figure has a year", () => {
    expect(describePathways(rows)).toEqual({
      lead: "London Councils’ report names seven pathways out of offending. It puts numbers on four of them: thirteen figures, none of them with a year.",
      groups:
        "The thirteen figures are shares of eight different things, from prisoners to burglaries.",
    });
  });
});

describe("the programmes", () => {
  it("each serve a pathway, RADAR all of them, and none twice", () => {
    // Object.keys forgets that the keys of a constant are known.
    const slugs = Object.keys(programmes) as ProgrammeSlug[];
    const servedBy = (slug: ProgrammeSlug) => serves.filter(({ programme }) => programme === slug);
    for (const slug of slugs) expect(servedBy(slug).length, slug).toBeGreaterThan(0);
    expect(servedBy("radar").map(({ pathway }) => pathway)).toEqual([...names]);
    for (const pathway of names) expect(programmesFor(pathway).length).toBeGreaterThan(0);
    const pairs = serves.map(({ programme, pathway }) => `${programme} ${pathway}`);
    expect(new Set(pairs).size).toBe(pairs.length);
  });
});

test.each([
  ["lewisham", ["drugs-and-alcohol"]],
  ["focus", ["health", "drugs-and-alcohol"]],
  ["radar", pathways.map(({ id }) => id)],
  ["seven-boroughs-2010", pathways.map(({ id }) => id)],
])("%s names on its own page the pathways that it serves", (slug, ids) => {
  const study = caseStudies.find((one) => one.slug === slug);
  expect(study && pathwaysOf(study).map(({ id }) => id)).toEqual(ids);
});
