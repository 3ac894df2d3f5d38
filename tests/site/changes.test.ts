import { readFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { readCorrections } from "../../src/datasets/corrections.ts";
import { authorities, cityOfLondon } from "../../src/places/places.ts";
import { escapeXml, nameToUuid, printFeed, type FeedEntry } from "../../src/site/changes/atom.ts";
import { feedOf } from "../../src/site/changes/feed.ts";

const committed = join(import.meta.dirname, "../../data/corrections.json");
const one = {
  id: "rounded",
  since: "2026-11-28",
  where: [{ name: "Crime", path: "/crime/" }],
  printed: "London 100.4",
  right: "London 100.3",
  why: "It was rounded twice.",
  areas: [],
};
const listed = (...entries: unknown[]): string => JSON.stringify({ corrections: entries });

test("the committed corrections tell the rounding of London, Southwark and Brent", async () => {
  const corrections = readCorrections(await readFile(committed, "utf8"));
  const [first] = corrections.filter(({ id }) => id === "rounded-twice-rates");
  expect(first?.right).toBe("London 100.3, Southwark 128.6 and Brent 95.0.");
});

test("the newest correction comes first", () => {
  const older = { ...one, id: "older", since: "2026-11-24" };
  expect(readCorrections(listed(older, one)).map(({ id }) => id)).toEqual(["rounded", "older"]);
});

test.each([
  [{ ...one, since: "2026-02-30" }, '(rounded): "since"'],
  [{ ...one, where: [] }, '(rounded): "where"'],
  [{ ...one, where: [{ name: "Crime", path: "crime" }] }, '(rounded): "where"'],
  [{ ...one, id: "Two words" }, '"id"'],
  ["text", '"id"'],
])("%j is refused by entry and field", (entry, said) => {
  expect(() => readCorrections(listed(one, entry))).toThrow(`entry 2`);
  expect(() => readCorrections(listed(one, entry))).toThrow(said);
});

test("what is no list, and an id that is there twice, are refused", () => {
  expect(() => readCorrections("{")).toThrow("not JSON");
  expect(() => readCorrections("{}")).toThrow("no list");
  expect(() => readCorrections(listed(one, one))).toThrow("twice");
});

const entry: FeedEntry = {
  id: "a",
  title: "A & B",
  updated: "2026-07-01",
  address: "/changes/#a?b=1&c=2",
  paragraphs: ["1 < 2"],
};
const feed = {
  ...{ id: "changes/london", title: "What changed", author: "Nobody" },
  ...{ page: "/changes/", self: "/changes/feed.xml" },
};

test("a feed is as new as its newest entry, which comes first, and marks are escaped", () => {
  const text = printFeed({
    ...feed,
    entries: [entry, { ...entry, id: "b", updated: "2026-11-28" }],
  });
  const dates = [...text.matchAll(/<updated>(.*?)<\/updated>/g)].map(([, date]) => date);
  expect(dates).toEqual(["2026-11-28T00:00:00Z", "2026-11-28T00:00:00Z", "2026-07-01T00:00:00Z"]);
  expect(text).toContain("<title>A &amp; B</title>");
  expect(text).toContain("&lt;p&gt;1 &amp;lt; 2&lt;/p&gt;");
  expect(() => printFeed({ ...feed, entries: [] })).toThrow(RangeError);
});

test("an entry keeps its id whatever its words, and no two names share one", () => {
  const idsOf = (entries: FeedEntry[]) =>
    [...printFeed({ ...feed, entries }).matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id);
  expect(idsOf([entry])).toEqual(idsOf([{ ...entry, title: "Other", updated: "2027-01-01" }]));
  expect(new Set(idsOf([entry, { ...entry, id: "b" }])).size).toBe(3);
  expect(nameToUuid("a")).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
});

test("any text comes back from XML as it was, but for what XML cannot hold", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme-ascii" }), (text) => {
      const { document } = parseHTML(`<p>${escapeXml(text)}</p>`);
      expect(document.querySelector("p")?.textContent).toBe(text);
    }),
  );
  expect(escapeXml("a\u0000b\u001Fc")).toBe("abc");
});

test("the City's feed does not say that nothing stands out where nothing was looked at", async () => {
  const feeds = await Promise.all(
    (await authorities()).map(async (place) => ({
      place,
      text: await (await feedOf(place)).text(),
    })),
  );
  const city = feeds.find(({ place }) => place.slug === cityOfLondon);
  expect(city?.text).toContain("City of London is not among the places looked at");
  // A correction tells that it once did.
  expect(city?.text).not.toContain("&lt;p&gt;Nothing stands out in");
  const barnet = feeds.find(({ place }) => place.slug === "barnet");
  expect(barnet?.text).toMatch(/Nothing stands out in Barnet|in Barnet:/);
});
