import { describe, expect, it } from "vitest";
import { answer, workOut } from "../../../src/topics/payment/charts/payment-curve.ts";
import { firstState } from "../../../src/topics/payment/state.ts";
import { terms } from "../../../src/topics/recommendations/content/terms.ts";
import {
  asksIn,
  asksOf,
  recommendations,
  themes,
} from "../../../src/topics/recommendations/content/recommendations.ts";
import {
  managementPrinciples,
  responsibleAuthorities,
  welcomedWithCare,
} from "../../../src/topics/recommendations/content/reform.ts";
import { query } from "../../../src/database/build/node.ts";
import openSql from "../../../src/topics/recommendations/ties/open.sql?raw";
import resultsSql from "../../../src/topics/recommendations/ties/results.sql?raw";
import statedSql from "../../../src/topics/documents/stated.sql?raw";
import { describeTies } from "../../../src/topics/recommendations/ties/index.ts";
import { figuresFrom, tieIds } from "../../../src/topics/recommendations/ties/tie.ts";

const counts = await query(
  `SELECT document, measure, "group", value FROM stated_figures
   WHERE topic = 'recommendations' AND (measure LIKE 'asks %' OR measure = 'conclusions')`,
);
const ties = describeTies(
  figuresFrom({
    stated: await query(statedSql),
    results: await query(resultsSql),
    open: await query(openSql),
    simulated: { mix: "The rate moves", luck: answer(workOut(firstState))[0] ?? "" },
  }),
);

describe("the asks", () => {
  it.each(themes.map((theme) => [theme.id, theme] as const))(
    "of %s are as many as the document states",
    (_, theme) => {
      const [measure, group] = theme.counted;
      const stated = counts.find(
        (row) =>
          row["document"] === theme.document &&
          row["measure"] === measure &&
          row["group"] === group,
      );
      expect(asksOf(theme)).toHaveLength(Number(stated?.["value"]));
    },
  );

  it("leave out no count of any document; the news page has the report's conclusions again", () => {
    const counted = themes.map(({ document, counted: [measure, group] }) =>
      [document, measure, group].join(),
    );
    const told = counts
      .filter((row) => row["document"] !== "london-councils-news-2013")
      .map((row) => [row["document"], row["measure"], row["group"]].join());
    expect(counted.toSorted()).toEqual(told.toSorted());
    expect(asksIn("london-councils-report-2013")).toHaveLength(18);
  });

  it("are each tied to a figure here or say that none bears on them, and have an anchor of their own", () => {
    for (const { id, ties: tied, noFigure } of recommendations) {
      expect(tied.length > 0, id).toBe(noFigure === undefined);
    }
    const anchors = [...recommendations, ...themes].map(({ id }) => id);
    expect(new Set(anchors).size).toBe(anchors.length);
  });

  it("use every tie there is", () => {
    const used = new Set(recommendations.flatMap(({ ties: tied }) => tied));
    expect(tieIds.filter((id) => !used.has(id))).toEqual([]);
  });
});

it.each([
  ["principles of the reform welcomed with caution", welcomedWithCare],
  ["principles of integrated offender management", managementPrinciples],
  ["responsible authorities", responsibleAuthorities],
])("%s are as many as the report states", async (measure, list) => {
  const [row] = await query("SELECT value FROM stated_figures WHERE measure = $measure", {
    measure,
  });
  expect(list).toHaveLength(Number(row?.["value"]));
});

describe("what the asks are tied to", () => {
  it.each([
    ["people", ["33,000", "40,000"]],
    ["one-area", ["21 contract areas", "33 authorities", "two police forces"]],
    ["owners", ["eight owners", "MTCnovo"]],
    ["short-sentences", ["58%", "57.6%", "34%"]],
    ["radar", ["21 of 38", "71%", "2.8 times in 100"]],
    ["risk", ["30,000 cases", "220,000 people"]],
    ["lewisham", ["22%", "26%", "28%", "not stated"]],
    ["demand", ["−6%", "−4.5%", "−20%", "+0.1%"]],
    ["council-funding", ["−28%", "−8%", "10 to 15%"]],
    ["costs", ["£65,000", "£37,500", "£9.5 to £13 billion"]],
    ["programmes", ["six programmes", "eight boroughs", "three of them"]],
    ["luck", ["with 38 people"]],
  ] as const)("%s says %j", (id, parts) => {
    for (const part of parts) expect(ties[id].sentence).toContain(part);
  });

  it("gives the interval that Wilson's method gives for 83 of 250", () => {
    // p = 0.332, z = 1.95996: centre 0.33454, half width 0.05804.
    expect(ties["council-level"].sentence).toContain("1,000 an authority, or 250 a quarter");
    expect(ties["council-level"].sentence).toContain("from 27.7% to 39.3%");
  });

  it("is a sentence with nothing missing, and a place on this site", () => {
    for (const { sentence, path, label } of Object.values(ties)) {
      expect(sentence).toMatch(/^[A-Z].{40,}\.$/s);
      expect(sentence).not.toMatch(/undefined|NaN|null|Infinity/);
      expect(path).toMatch(/^\/[a-z/-]+\/(#[a-z-]+)?$/);
      expect(label.length).toBeGreaterThan(3);
    }
  });
});

describe("what else the documents speak of", () => {
  it.each([
    ...["Desistance", "Pre-sentence reports", "(MAPPA)", "(MARAC)", "Police and Crime Plan"],
    ...["Civil powers", "Breach", "Mutuals", "Data sharing", "Probation Association"],
  ])("is told with its document: %s", (name) => {
    const term = terms.find((item) => item.name.includes(name));
    expect(term?.what).toMatch(/\.$/);
    expect(term?.section.length).toBeGreaterThan(5);
  });
});
