import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareVocabulary } from "../../src/compare/build-question.ts";
import { fileNameOf, formatAddress, parseAddress } from "../../src/compare/choosing/address.ts";
import { mostPlaces, type Choices } from "../../src/compare/choosing/choices.ts";
import { scales, views } from "../../src/compare/measure.ts";
import { measureOf, measures } from "../../src/compare/measures.ts";
import { scalesFor, settle } from "../../src/compare/choosing/settle.ts";
import { groupSlugs, reachOf } from "../../src/compare/choosing/vocabulary.ts";
import { anyAddress, anyChoices } from "../support/compare-addresses.ts";

const vocabulary = await compareVocabulary();
const parse = (search: string) => parseAddress(search, vocabulary);

const first: Choices = {
  measure: "rolling-year",
  places: ["camden", "hackney"],
  groups: ["theft"],
  from: "2020-03",
  to: "2022-12",
  scale: "count",
  view: "lines",
};

describe("the state in Compare's address", () => {
  it("comes back as it was written, whatever was picked", () => {
    fc.assert(
      fc.property(anyChoices(vocabulary), (picked) => {
        const { choices } = settle(picked, vocabulary);
        expect(parse(formatAddress(choices))).toEqual({ choices, dropped: [], carried: true });
      }),
      { numRuns: 2000 },
    );
  });

  it("reads any address into choices that can be asked, and never throws", () => {
    fc.assert(
      fc.property(anyAddress(vocabulary), (address) => {
        const { choices, dropped } = parse(address);
        const measure = measureOf(choices.measure);
        const reach = reachOf(vocabulary, measure);
        expect(choices.places.length).toBeGreaterThan(0);
        expect(choices.places.length).toBeLessThanOrEqual(mostPlaces(choices.view));
        expect(new Set(choices.places).size).toBe(choices.places.length);
        for (const slug of choices.places) expect(reach.places).toContain(slug);
        for (const slug of choices.groups) expect(groupSlugs).toContain(slug);
        for (const period of [choices.from, choices.to]) expect(reach.periods).toContain(period);
        expect(choices.from <= choices.to).toBe(true);
        expect(measure.views).toContain(choices.view);
        expect(scalesFor(measure, choices.view)).toContain(choices.scale);
        for (const reason of dropped) expect(reason.length).toBeLessThan(200);
      }),
      { numRuns: 10_000 },
    );
  }, 120_000);

  it("is whole and readable", () => {
    expect(formatAddress(first)).toBe(
      "?measure=rolling-year&places=camden,hackney&groups=theft&from=2020-03&to=2022-12&scale=count&view=lines",
    );
    expect(formatAddress({ ...first, groups: [] })).toContain("&groups=all&");
  });

  it("leaves out what a measure has no choice of", () => {
    const address = "?measure=working-age-with-a-disability&places=camden,london";
    expect(formatAddress(parse(address).choices)).toBe(`${address}&view=dots`);
  });

  it("goes on from a measure to the one that took its place, and drops nothing", () => {
    const { choices, dropped } = parse("?measure=gross-pay&places=camden,london");
    expect(dropped).toEqual([]);
    expect(formatAddress(choices)).toMatch(
      /^\?measure=median-weekly-pay-of-residents&places=camden,london&/,
    );
  });

  it("says what it dropped, and keeps the rest", () => {
    const { choices, dropped } = parse(
      "?places=narnia,brent&groups=piracy&from=1066-10&to=2021-01&measure=rolling-year&scale=fathoms&view=pie",
    );
    expect(choices).toEqual({
      ...first,
      places: ["brent"],
      from: vocabulary.reach["rolling-year"]?.periods[0],
      to: "2021-01",
    });
    expect(dropped).toEqual([
      "no place is called “narnia”",
      "no offence group is called “piracy”",
      "there are no figures for “1066-10”",
      "no scale is called “fathoms”",
      "no view is called “pie”",
    ]);
    expect(parse("?measure=guess").dropped).toEqual(["no measure is called “guess”"]);
  });

  it("says which places a measure has no figures for, and shows others where none is left", () => {
    const { choices, dropped } = parse("?measure=adults-reoffending&places=barnet,brent");
    expect(choices.places).toEqual(["london"]);
    expect(dropped).toEqual(["this measure has no figures for Barnet and Brent"]);
  });

  it("takes the lists as a form without script would send them", () => {
    const { choices } = parse("?places=brent&places=sutton&groups=all");
    expect(choices.places).toEqual(["brent", "sutton"]);
    expect(choices.groups).toEqual([]);
  });

  it("keeps six places of more, all of them as small multiples, and turns a period round", () => {
    const many = "barnet,bexley,brent,bromley,camden,croydon,ealing";
    const { choices, dropped } = parse(`?places=${many}&measure=month&from=2022-01&to=2021-01`);
    expect(choices.places).toEqual(many.split(",").slice(0, 6));
    expect([choices.from, choices.to]).toEqual(["2021-01", "2022-01"]);
    expect(dropped).toHaveLength(2);
    expect(parse(`?places=${many}&view=multiples`).choices.places).toHaveLength(7);
  });

  it("carries nothing where the address holds no choice", () => {
    expect(parse("?utm_source=x").carried).toBe(false);
    expect(parse("").carried).toBe(false);
  });
});

describe("an address of the page's first form", () => {
  it("means what it meant: months, rolling years, and rates of financial years", () => {
    const old = "?boroughs=sutton,barnet&groups=all&from=2011-04&to=2020-03";
    const places = ["sutton", "barnet"];
    const common = { places, groups: [], view: "lines" };
    expect(parse(`${old}&measure=month`)).toEqual({
      choices: { ...common, measure: "month", from: "2011-04", to: "2020-03", scale: "count" },
      dropped: [],
      carried: true,
    });
    expect(parse(`${old}&measure=rolling-year`).choices).toMatchObject({
      ...common,
      measure: "rolling-year",
      scale: "count",
    });
    expect(parse(`${old}&measure=rate`)).toEqual({
      choices: { ...common, measure: "year", from: "2011-12", to: "2019-20", scale: "rate" },
      dropped: [],
      carried: true,
    });
  });

  it("is of months where it names no measure, and takes months that look like years for months", () => {
    expect(parse("?boroughs=brent").choices).toMatchObject({
      ...{ measure: "month", places: ["brent"], groups: ["theft"], from: "2016-01" },
    });
    // December 2011, not the financial year.
    expect(parse("?boroughs=brent&from=2011-01&to=2011-12&measure=rate").choices).toMatchObject({
      ...{ from: "2010-11", to: "2010-11" },
    });
  });

  it("shows all years where no year lies in the months picked", () => {
    const { choices, dropped } = parse("?boroughs=camden&from=2020-05&to=2020-12&measure=rate");
    const last = reachOf(vocabulary, measureOf("year")).periods.at(-1);
    expect(last).toMatch(/^20\d\d-\d\d$/);
    expect([choices.from, choices.to]).toEqual(["2010-11", last]);
    expect(dropped).toEqual(["no figure of this measure lies in the period, so all are shown"]);
  });
});

describe("choices that go together", () => {
  it("come out of any choices, and stay as they are", () => {
    fc.assert(
      fc.property(anyChoices(vocabulary), (picked) => {
        const once = settle(picked, vocabulary).choices;
        expect(settle(once, vocabulary)).toEqual({ choices: once, gaveWay: [] });
      }),
    );
  });

  it("have every measure, scale and view somewhere", () => {
    expect(new Set(measures.flatMap((measure) => measure.scales))).toEqual(new Set(scales));
    expect(new Set(measures.flatMap((measure) => measure.views))).toEqual(new Set(views));
  });
});

it("names a file by what it holds", () => {
  expect(fileNameOf(first)).toBe("rolling-year-theft-camden-hackney-2020-03-to-2022-12");
  expect(fileNameOf({ ...first, groups: [], scale: "rate" })).toBe(
    "rolling-year-all-offences-per-1000-residents-camden-hackney-2020-03-to-2022-12",
  );
});
