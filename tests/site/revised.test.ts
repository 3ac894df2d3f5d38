import { describe, expect, it } from "vitest";
import { query } from "../../src/database/build/node.ts";
import { instances } from "../../src/site/published-charts.ts";
import {
  describeRevision,
  recentRevisionsOfGroups,
  revisionUnknown,
} from "../../src/topics/crime/revisions.ts";
import { ask } from "../../src/database/build/ask.ts";
import { yearlyChanges } from "../../src/topics/crime/charts/yearly-changes.ts";

const published = await instances();
const crime = published.filter(({ chart }) =>
  /recorded|crime_|rolling_year|like_with_like_year|latest_year/.test(chart.sql),
);
const present = async ({ chart, place, parameters }: (typeof published)[number]) =>
  chart.present(await query(chart.sql, parameters), { place, link: String });
const onYearBefore = /(year|12 months) before/;
const measured = ["revision", "within_revision"];

describe("a chart of recorded crime that tells a change on the year before", () => {
  it("has what later editions made of such months in its file, or says that nobody knows", async () => {
    const without: string[] = [];
    for (const instance of crime) {
      const shown = await present(instance);
      const told = [shown.title, shown.subtitle, shown.altText].some((text) =>
        onYearBefore.test(text),
      );
      const isMeasured = measured.some((column) => column in instance.chart.columns);
      const isUnknown = shown.notes.some((note) => note.includes("is not known here"));
      if (told && !isMeasured && !isUnknown) {
        without.push(`${instance.chart.id} of ${instance.place.name}`);
      }
    }
    expect(without).toEqual([]);
  });

  it("stands by itself with it: earlier changes of every place, the City's months and types", async () => {
    const revisions = await ask(recentRevisionsOfGroups);
    const yearly = published.filter(({ chart }) => chart.id === yearlyChanges.id);
    expect(yearly).toHaveLength(33);
    for (const instance of yearly) {
      const [latest] = await ask(yearlyChanges.question, instance.parameters);
      const { notes } = await present(instance);
      expect(notes, instance.place.name).toContain(
        describeRevision(latest?.change ?? NaN, revisions),
      );
    }
    const city = published.filter(({ chart }) =>
      ["city-by-month", "city-by-type"].includes(chart.id),
    );
    expect(city).toHaveLength(2);
    for (const instance of city) {
      expect((await present(instance)).notes).toContain(revisionUnknown("the City’s figures"));
    }
  });
});
