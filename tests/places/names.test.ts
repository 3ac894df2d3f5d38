import fc from "fast-check";
import { expect, test } from "vitest";
import { opens } from "../../src/places/find/found.ts";
import { matchName } from "../../src/places/find/match-name.ts";
import { named } from "../../src/places/find/names.ts";
import { answer, coded, find, finderData, placesIn } from "./finder-fixture.ts";

/** Names that people use every day, with one authority that each must lead to. */
const everyday = [
  ...[
    ["King's Cross", "Camden"],
    ["kings cross", "Camden"],
    ["Shoreditch", "Hackney"],
  ],
  ...[
    ["Tottenham", "Haringey"],
    ["Hampstead", "Camden"],
    ["Deptford", "Lewisham"],
  ],
  ...[
    ["Clapham", "Lambeth"],
    ["Brixton", "Lambeth"],
    ["Peckham", "Southwark"],
  ],
  ...[
    ["Camden Town", "Camden"],
    ["Wimbledon", "Merton"],
    ["Wembley", "Brent"],
  ],
  ...[
    ["Stratford", "Newham"],
    ["Dalston", "Hackney"],
    ["Acton", "Ealing"],
  ],
  ...[
    ["Chiswick", "Hounslow"],
    ["Putney", "Wandsworth"],
    ["Tooting", "Wandsworth"],
  ],
  ...[
    ["Streatham", "Lambeth"],
    ["Bermondsey", "Southwark"],
    ["Canary Wharf", "Tower Hamlets"],
  ],
  ...[
    ["Whitechapel", "Tower Hamlets"],
    ["Walthamstow", "Waltham Forest"],
    ["Ilford", "Redbridge"],
  ],
  ...[
    ["Romford", "Havering"],
    ["Woolwich", "Greenwich"],
    ["Catford", "Lewisham"],
  ],
  ...[
    ["Crouch End", "Haringey"],
    ["Muswell Hill", "Haringey"],
    ["Soho", "Westminster"],
  ],
  ...[
    ["Notting Hill", "Kensington and Chelsea"],
    ["Paddington", "Westminster"],
  ],
  ...[
    ["Covent Garden", "Westminster"],
    ["Elephant & Castle", "Southwark"],
  ],
  ...[
    ["Shepherd's Bush", "Hammersmith and Fulham"],
    ["Uxbridge", "Hillingdon"],
  ],
  ...[
    ["Heathrow", "Hillingdon"],
    ["Golders Green", "Barnet"],
    ["Surbiton", "Kingston upon Thames"],
  ],
  ...[
    ["Twickenham", "Richmond upon Thames"],
    ["Sidcup", "Bexley"],
    ["Orpington", "Bromley"],
  ],
  ...[
    ["Southgate", "Enfield"],
    ["Pinner", "Harrow"],
    ["Dagenham", "Barking and Dagenham"],
  ],
  ...[
    ["Carshalton", "Sutton"],
    ["Purley", "Croydon"],
    ["Holloway", "Islington"],
  ],
  ...[
    ["Barbican", "City of London"],
    ["Bow", "Tower Hamlets"],
    ["Mayfair", "Westminster"],
  ],
] as const;

test.each(everyday)("%s leads to %s", async (text, place) => {
  const found = await answer(text ?? "");
  expect(["authority", "several"]).toContain(found.kind);
  expect(placesIn(found)).toContain(place);
});

test.each([
  ["Hayes", ["Bromley", "Hillingdon"]],
  ["Kilburn", ["Brent", "Camden"]],
  ["Highgate", ["Camden", "Haringey"]],
  ["Crystal Palace", ["Bromley", "Croydon"]],
  ["Plaistow", ["Bromley", "Newham"]],
  ["Victoria", ["Hackney", "Westminster"]],
  ["LBH", ["Hackney", "Haringey", "Harrow", "Havering", "Hillingdon", "Hounslow"]],
])("%s lies in several authorities, and all are listed", async (text, places) => {
  const found = await answer(text);
  expect(found.kind).toBe("several");
  expect(placesIn(found).toSorted()).toEqual(places);
});

test.each([
  ["Camden", "Camden"],
  ["the London Borough of Camden", "Camden"],
  ["Camden Council", "Camden"],
  ["kensington & chelsea", "Kensington and Chelsea"],
  ["Chelsea", "Kensington and Chelsea"],
  ["Richmond", "Richmond upon Thames"],
  ["Kingston", "Kingston upon Thames"],
  ["City of Westminster", "Westminster"],
  ["Westminster City Council", "Westminster"],
  ["City of London", "City of London"],
  ["The City", "City of London"],
  ["Square Mile", "City of London"],
  ["towerhamlets", "Tower Hamlets"],
  ["Bromley", "Bromley"],
  ["RBKC", "Kensington and Chelsea"],
  ["lbbd", "Barking and Dagenham"],
  ["LBHF", "Hammersmith and Fulham"],
  ["E09000007", "Camden"],
  [" e09000033 ", "Westminster"],
])("%s opens %s", async (text, place) => {
  const found = await answer(text);
  expect(found.kind).toBe("authority");
  expect(placesIn(found)).toEqual([place]);
  expect(opens(found)).toBe(coded(place));
});

test.each([
  ["islinton", "Islington"],
  ["hackny", "Hackney"],
  ["totenham", "Haringey"],
  ["brixten", "Lambeth"],
  ["kingston on thames", "Kingston upon Thames"],
])("%s is offered %s", async (text, place) => {
  const found = await answer(text);
  expect(found.kind).toBe("suggestions");
  expect(placesIn(found)).toContain(place);
});

test.each(["London", "london ", "Greater London", "Lond", "E12000007"])(
  "%s opens no borough, and offers the City of London by name",
  (text) => {
    expect(find(text)).toEqual({
      kind: "london",
      offers: [{ name: "City of London", areaCodes: ["E09000001"] }],
    });
  },
);

test.each([
  ["", "empty"],
  [" '& ", "empty"],
  ["hill", "vague"],
  ["park", "vague"],
  ["isl", "unknown"],
  ["don", "unknown"],
  ["Timbuktu", "unknown"],
  ["12345", "code"],
  ["Camden 2", "code"],
  ["E09000099", "code"],
] as const)("%o finds nothing: %s", (text, why) => {
  expect(find(text)).toEqual({ kind: "none", why });
});

const { authorities } = finderData;

test("an authority's name with one letter left out leads to it", () => {
  for (const { name, areaCode } of authorities) {
    for (let at = 1; at < name.length; at++) {
      const found = find(name.slice(0, at) + name.slice(at + 1));
      const codes = JSON.stringify(found);
      expect(codes, `${name} without letter ${String(at + 1)}`).toContain(areaCode);
    }
  }
});

test("text with a digit matches no name", () => {
  const name = fc.constantFrom(...authorities.map((one) => one.name));
  fc.assert(
    fc.property(name, fc.integer({ min: 0, max: 9 }), (text, digit) => {
      expect(["none", "outside-postcode"]).toContain(find(`${text} ${String(digit)}`).kind);
    }),
  );
});

test("anything may be typed: an answer comes, and what is offered is few", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (text) => {
      const found = find(text);
      if (found.kind === "suggestions") expect(found.offers.length).toBeLessThanOrEqual(4);
      if (found.kind === "several" && found.as !== "postcode") {
        expect(found.areaCodes.length).toBeLessThanOrEqual(6);
      }
    }),
    { numRuns: 500 },
  );
});

test.each(["Brixton", "St Pauls", "SE15", "TN16", "islinton", "London", "SE15 5ZZ", "M1", "x"])(
  "%s is offered before a page opens",
  async (text) => {
    expect(opens(await answer(text))).toBeUndefined();
  },
);

test.each(["Birmingham", "Brighton", "Leeds", "Luton", "Bristol", "Hove"])(
  "%s is a place elsewhere, not a slip for one of London's",
  async (text) => {
    expect(await answer(text)).toEqual({ kind: "none", why: "elsewhere" });
  },
);

test("a spelling that is far from every name is offered none", async () => {
  expect(await answer("Birmingam")).toEqual({ kind: "none", why: "unknown" });
  expect(placesIn(await answer("Kensinten and Chelsee"))).toEqual(["Kensington and Chelsea"]);
});

test("a full postcode, or one that lies in one authority, opens its page", async () => {
  expect(opens(await answer("SE15 5AA"))).toBe(coded("Southwark"));
  expect(opens(await answer("SW2"))).toBe(coded("Lambeth"));
});

test("an authority whose name begins so comes first", async () => {
  expect(placesIn(await answer("barn"))[0]).toBe("Barnet");
});

test("names of other places than London's can be matched as well", () => {
  const names = [named("Watford", "authority", ["E07000103"]), named("Kent", "authority", ["K"])];
  expect(matchName("watford", names)).toMatchObject({ kind: "authority", areaCode: "E07000103" });
  expect(matchName("watfrod", names)).toMatchObject({ kind: "suggestions" });
  expect(matchName("Kent 1", names)).toEqual({ kind: "none", why: "code" });
});
