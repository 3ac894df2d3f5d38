import { describe, expect, it } from "vitest";
import { defineChart } from "../../src/charts/chart.ts";
import { askWith, defineQuestion, typedRows } from "../../src/database/ask/question.ts";
import { ask, askOne } from "../../src/database/build/ask.ts";
import { query } from "../../src/database/build/node.ts";
import { onPage } from "../../src/places/chart-address.ts";

const sql =
  "SELECT area_name, slug, slug IS NULL AS elsewhere FROM areas WHERE area_code LIKE 'E09%' ORDER BY area_code";
const columns = { area_name: "text", slug: "text?", elsewhere: "truth" } as const;

describe("a question", () => {
  it("gives its rows as the database has them, typed", async () => {
    const rows = await ask(defineQuestion({ name: "places", sql, columns }));
    const [first] = rows;
    expect(rows).toEqual(await query(sql));
    expect(first?.area_name.toUpperCase()).toBe("CITY OF LONDON");
  });

  it("that misspells a column names itself, the column and what there is instead", async () => {
    const question = defineQuestion({ name: "places", sql, columns: { area_nmae: "text" } });
    await expect(ask(question)).rejects.toThrow(
      "places, row 1: column area_nmae is not in the answer, which has area_name, slug, elsewhere.",
    );
  });

  it.each([
    [{ area_name: "number" }, 'column area_name should hold a number, and holds "City of London"'],
    [{ elsewhere: "text" }, "column elsewhere should hold text, and holds false"],
    [{ area_name: "truth?" }, "column area_name should hold true or false or nothing, and holds"],
  ] as const)("whose column is of another kind says what it holds: %o", async (kinds, message) => {
    await expect(ask(defineQuestion({ name: "places", sql, columns: kinds }))).rejects.toThrow(
      message,
    );
  });

  it("whose value is missing says in which row, unless that is expected", () => {
    const rows = [{ value: 1 }, { value: null }];
    expect(() => typedRows("figures", { value: "number" }, rows)).toThrow(
      "figures, row 2: column value should hold a number, and holds nothing.",
    );
    expect(typedRows("figures", { value: "number?" }, rows)).toEqual(rows);
  });

  it("that must have one row says so when it has none", async () => {
    const none = defineQuestion({
      name: "nowhere",
      sql: "SELECT area_name FROM areas WHERE slug = $slug",
      columns: { area_name: "text" },
    });
    await expect(askOne(none, { slug: "atlantis" })).rejects.toThrow("nowhere answers nothing.");
    expect(await askOne(none, { slug: "camden" })).toEqual({ area_name: "Camden" });
  });

  it("is asked in the same way of any engine", async () => {
    const inPage = askWith(() => Promise.resolve([{ offences: "many" }]));
    await expect(
      inPage(defineQuestion({ name: "page", sql, columns: { offences: "number" } })),
    ).rejects.toThrow('page, row 1: column offences should hold a number, and holds "many".');
  });
});

describe("a chart's question", () => {
  const chart = defineChart({
    id: "places-by-name",
    page: onPage("/crime/"),
    sql,
    columns: {
      area_name: { label: "Place", format: "text" },
      slug: { label: "Address", format: "text", nullable: true },
    },
    sources: [],
    title: ([first]) => first?.area_name ?? "",
    subtitle: () => "",
    altText: () => "",
    figure: () => ({ kind: "panels", panels: [] }),
  });

  it("is what words beside the chart ask, with the kinds of its columns", async () => {
    expect(chart.question.columns).toEqual({ area_name: "text", slug: "text?" });
    expect((await ask(chart.question))[0]?.area_name).toBe("City of London");
  });
});
