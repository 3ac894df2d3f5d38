import { describe, expect, it } from "vitest";
import { ask } from "../../../src/database/build/ask.ts";
import { boroughContext, contextLine } from "../../../src/topics/boroughs/borough-context.ts";
import { missingInShort, missingReason } from "../../../src/topics/pathways/context.ts";
import { contextSpan, formatContext } from "../../../src/words/context-units.ts";
import { contextTable, pathwayContext } from "../../../src/topics/pathways/pathway-context.ts";
import { formatStated } from "../../../src/topics/pathways/stated.ts";

const lineOf = async (area_code: string, indicator: string) =>
  contextLine(await ask(boroughContext, { area_code }), indicator);

describe("local context of an authority", () => {
  it("is what the publishers have: Camden's unemployment with its interval", async () => {
    const line = await lineOf("E09000007", "Unemployment rate");
    expect(line).toMatchObject({ own: "6.3% ± 2.3", london: "4.8%", period: "2024" });
    expect(line.missing).toBeUndefined();
  });

  it.each([
    ["E09000007", "Homes rented from a council or housing association", "34.4%", "23.1%"],
    ["E09000022", "Children looked after", "73", "48"],
    ["E09000007", "Claimants of unemployment-related benefits", "4.8%", "5.6%"],
    ["E09000007", "Median weekly pay of residents", "880 ± 103", "767"],
    ["E09000001", "Income deprivation: share of residents", "6.6%", "no figure"],
  ])("%s, %s: %s, London %s", async (area, indicator, own, london) => {
    expect(await lineOf(area, indicator)).toMatchObject({ own, london });
  });

  it("says why a value is missing, and gives no place in the range then", async () => {
    const line = await lineOf("E09000001", "Unemployment rate");
    expect(line.missing).toBe("not published for the City of London");
    expect(line.own).toBe("");
    expect(line.at.own).toBeUndefined();
    expect(line.at.london).toBeGreaterThan(0);
  });

  it("lies between the lowest authority and the highest", async () => {
    for (const area of ["E09000007", "E09000030", "E09000021"]) {
      const { at } = await lineOf(area, "Working age without qualifications");
      expect(at.own).toBeGreaterThanOrEqual(0);
      expect(at.own).toBeLessThanOrEqual(1);
    }
  });

  it("of an indicator that is not there is an error", () => {
    expect(() => contextLine([], "Sunshine")).toThrow("no local context called “Sunshine”");
  });
});

describe("all indicators of a pathway", () => {
  it("stand place by place: 33 authorities, London and England, none without a reason", async () => {
    const { head, body } = contextTable(
      await ask(pathwayContext, { pathway: "Education, training and employment" }),
    );
    expect(head).toHaveLength(11);
    expect(body).toHaveLength(35);
    expect(body.slice(-2).map(({ name }) => name)).toEqual(["London", "England"]);
    for (const { name, slug, cells } of body) {
      expect(slug === undefined, name).toBe(name === "London" || name === "England");
      for (const cell of cells) expect(cell, name).not.toBe("");
    }
    const unemployment = head.findIndex(({ indicator }) => indicator === "Unemployment rate");
    const cellOf = (place: string) => body.find(({ name }) => name === place)?.cells[unemployment];
    expect(cellOf("Camden")).toBe("6.3 ± 2.3");
    expect(cellOf("City of London")).toBe("not published for the City of London");
    expect(cellOf("England")).toBe("no figure");
  });
});

describe("how a value is written", () => {
  it.each([
    [23.1, "percent", "23.1%"],
    [33776, "pounds a year", "£33,776"],
    [879.9, "pounds a week", "£880"],
    [80.3, "years", "80.3 years"],
    [51, "per 10,000 children", "51 in 10,000 children"],
    [-0.69, "score", "−0.7"],
  ])("%d %s: %s", (value, unit, written) => {
    expect(formatContext(value, unit)).toBe(written);
  });

  it("has its unit once in a span where that is words, and is an error of no unit", () => {
    expect(contextSpan(20, 30.5, "percent")).toBe("20.0% to 30.5%");
    expect(contextSpan(700, 950, "pounds a week")).toBe("£700 to £950");
    expect(contextSpan(129, 239, "per 100,000 residents")).toBe("129 to 239 in 100,000 residents");
    expect(() => formatContext(1, "miles")).toThrow("no unit “miles”");
  });

  it("gives the reason of what is missing, whole or short", () => {
    const note = "[x] not published: the file gives no value and no reason";
    expect(missingReason(note)).toBe("not published; the file gives no value and no reason");
    expect(missingInShort(note)).toBe("not published");
    expect(missingReason(null)).toBe("not available");
  });

  it.each([
    [{ in_words: null, qualifier: "more than", value: 50 }, "more than 50%"],
    [{ in_words: "two thirds", qualifier: "about", value: 66.7 }, "about two thirds"],
    [{ in_words: "more than a fifth", qualifier: "more than", value: 20 }, "more than a fifth"],
    [{ in_words: null, qualifier: null, value: 33 }, "33%"],
  ])("a stated share as exactly as it was stated: %j", (share, written) => {
    expect(formatStated(share)).toBe(written);
  });
});
