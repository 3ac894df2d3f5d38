import { describe, expect, it } from "vitest";
import { inlineParameters } from "../../src/database/ask/parameters.ts";
import { isSameQuery, nameOfQuery } from "../../src/explore/own/own-question.ts";
import { examples } from "../../src/explore/examples.ts";
import { answered, ownQuestions } from "../../src/site/own-questions.ts";
import { instances } from "../../src/site/published-charts.ts";
import { claims } from "../../src/topics/claims/index.ts";

describe("the questions that Explore knows as the site's own", () => {
  it("are those of every chart, claim and example, and no two that differ share a name", async () => {
    const own = await ownQuestions();
    const charts = await instances();
    const all = [
      ...examples.map(({ sql }) => sql),
      ...claims.map(({ sql }) => sql),
      ...charts.map(({ chart, parameters }) => inlineParameters(chart.sql, parameters)),
    ];
    for (const sql of all) {
      const found = own.get(nameOfQuery(sql));
      expect(found && isSameQuery(found.sql, sql), sql).toBe(true);
    }
    expect(own.size).toBe(new Set(all.map((sql) => sql.trim())).size);
  });

  it("have their answers with the columns and rows of the question", async () => {
    const [example] = examples;
    const asked = (await ownQuestions()).get(nameOfQuery(example?.sql ?? ""));
    if (!asked) throw new Error("The first example is not known.");
    const { title, page, answer } = await answered(asked);
    expect(title).toBe(example?.title);
    expect(page).toBeUndefined();
    expect(answer.columns.map(({ name }) => name)).toContain("financial_year");
    expect(answer.rows.length).toBeGreaterThan(8);
  });

  it("lead to where they stand, a borough's to its own page", async () => {
    const titles = [...(await ownQuestions()).values()];
    const camden = titles.filter(({ page }) => page === "/boroughs/camden/#groups");
    expect(camden).toHaveLength(1);
    expect(camden[0]?.sql).toContain("'E09000007'");
    expect(titles.some(({ page }) => page?.startsWith("/claims/#"))).toBe(true);
  });
});
