import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  fileNameOf,
  formatChoices,
  mostBoroughs,
  parseChoices,
  type Choices,
  type Vocabulary,
} from "../../../src/browser/compare-state.ts";
import { measures } from "../../../src/charts/compare-rows.ts";

const months = Array.from({ length: 36 }, (_, index) => {
  const month = String((index % 12) + 1).padStart(2, "0");
  return `${String(2020 + Math.floor(index / 12))}-${month}`;
});
const vocabulary: Vocabulary = {
  boroughs: ["london", "barnet", "camden", "hackney", "kensington-and-chelsea", "sutton", "brent"],
  groups: ["theft", "robbery", "violence-against-the-person", "fraud-and-forgery"],
  months,
};
const first: Choices = {
  boroughs: ["camden", "hackney"],
  groups: ["theft"],
  from: "2020-03",
  to: "2022-12",
  measure: "month",
};

const choices = fc
  .record({
    boroughs: fc.shuffledSubarray([...vocabulary.boroughs], { minLength: 1, maxLength: 6 }),
    groups: fc.shuffledSubarray([...vocabulary.groups]),
    period: fc.tuple(fc.constantFrom(...months), fc.constantFrom(...months)),
    measure: fc.constantFrom(...measures),
  })
  .map(({ boroughs, groups, period, measure }): Choices => {
    const [from, to] = period[0] < period[1] ? period : [period[1], period[0]];
    return { boroughs, groups, from, to, measure };
  });

const parse = (search: string) => parseChoices(search, vocabulary, first);

/** Addresses that nobody means: keys of ours with any value, keys of others, plain noise. */
const anyAddress = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.webQueryParameters().map((query) => `?${query}`),
  fc
    .array(
      fc.tuple(
        fc.constantFrom("boroughs", "groups", "from", "to", "measure", "sql", "__proto__"),
        fc.oneof(
          fc.string({ unit: "grapheme" }),
          fc.constantFrom(
            ...vocabulary.boroughs,
            ...vocabulary.groups,
            ...months,
            "all",
            ",,",
            "%",
          ),
        ),
      ),
    )
    .map((pairs) => `?${pairs.map((pair) => pair.join("=")).join("&")}`),
);

describe("the state in Compare's address", () => {
  it("comes back as it was written, whatever was picked", () => {
    fc.assert(
      fc.property(choices, (picked) => {
        expect(parse(formatChoices(picked))).toEqual({
          choices: picked,
          dropped: [],
          carried: true,
        });
      }),
    );
  });

  it("reads any address into choices that can be asked, and never throws", () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        const { choices: read, dropped } = parse(address);
        expect(read.boroughs.length).toBeGreaterThan(0);
        expect(read.boroughs.length).toBeLessThanOrEqual(mostBoroughs);
        expect(new Set(read.boroughs).size).toBe(read.boroughs.length);
        for (const slug of read.boroughs) expect(vocabulary.boroughs).toContain(slug);
        for (const slug of read.groups) expect(vocabulary.groups).toContain(slug);
        expect(months).toContain(read.from);
        expect(months).toContain(read.to);
        expect(read.from <= read.to).toBe(true);
        expect(measures).toContain(read.measure);
        for (const reason of dropped) expect(reason.length).toBeLessThan(120);
      }),
      { numRuns: 2000 },
    );
  });

  it("is whole and readable", () => {
    expect(formatChoices(first)).toBe(
      "?boroughs=camden,hackney&groups=theft&from=2020-03&to=2022-12&measure=month",
    );
    expect(formatChoices({ ...first, groups: [] })).toContain("&groups=all&");
  });

  it("says what it dropped, and keeps the rest", () => {
    const { choices: read, dropped } = parse(
      "?boroughs=narnia,brent&groups=piracy&from=1066-10&to=2021-01&measure=guess",
    );
    expect(read).toEqual({ ...first, boroughs: ["brent"], to: "2021-01" });
    expect(dropped).toEqual([
      "no borough is called “narnia”",
      "no offence group is called “piracy”",
      "there are no figures for “1066-10”",
      "no measure is called “guess”",
    ]);
  });

  it("takes the lists as a form without script would send them", () => {
    const { choices: read } = parse("?boroughs=brent&boroughs=sutton&groups=all");
    expect(read.boroughs).toEqual(["brent", "sutton"]);
    expect(read.groups).toEqual([]);
  });

  it("keeps six places of more, and turns a period round that runs backwards", () => {
    const { choices: read, dropped } = parse(
      `?boroughs=${vocabulary.boroughs.join(",")}&from=2022-01&to=2021-01`,
    );
    expect(read.boroughs).toEqual(vocabulary.boroughs.slice(0, 6));
    expect([read.from, read.to]).toEqual(["2021-01", "2022-01"]);
    expect(dropped).toHaveLength(2);
  });

  it("carries nothing where the address holds no choice", () => {
    expect(parse("?utm_source=x").carried).toBe(false);
    expect(parse("").choices).toEqual(first);
  });
});

it("names a file by what it holds", () => {
  expect(fileNameOf(first)).toBe("monthly-theft-camden-hackney-2020-03-to-2022-12");
  expect(fileNameOf({ ...first, groups: [], measure: "rate" })).toBe(
    "per-1000-residents-all-offences-camden-hackney-2020-03-to-2022-12",
  );
});
