import fc from "fast-check";
import { expect, it } from "vitest";
import {
  everyOffence,
  readChoice,
  refuse,
  searchOf,
} from "../../../src/topics/crime/choose-years/choice.ts";

const years = ["2002-03", "2010-11", "2018-19", "2024-25"];
const robbery = { name: "Robbery", slug: "robbery", from: "2010-11" };
const offered = { changes: [], years, groups: [robbery] };
const opens = { group: everyOffence, from: "2018-19", to: "2024-25" };

it("reads what it writes, whatever is chosen", () => {
  const year = fc.constantFrom(...years);
  fc.assert(
    fc.property(fc.constantFrom(everyOffence, robbery), year, year, (group, from, to) => {
      const choice = { group, from, to };
      expect(readChoice(searchOf(choice), opens, offered)).toEqual({
        ...{ choice, dropped: [], carried: true },
      });
    }),
  );
});

it("opens as the page does where an address names nothing, and says what it has wrong", () => {
  expect(readChoice("", opens, offered)).toEqual({ choice: opens, dropped: [], carried: false });
  const { choice, dropped } = readChoice("?group=arsony&from=1066&to=2010-11", opens, offered);
  expect(choice).toEqual({ ...opens, to: "2010-11" });
  expect(dropped).toEqual([
    "“arsony” is no group of offences that can be chosen",
    "“1066” is no financial year of these figures",
  ]);
});

it("takes any address for what it may be, and repeats little of it", () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ maxLength: 500 }), (group, from) => {
      const search = `?${new URLSearchParams({ group, from }).toString()}`;
      const { choice, dropped } = readChoice(search, opens, offered);
      expect(years).toContain(choice.from);
      for (const said of dropped) expect(said.length).toBeLessThan(100);
    }),
  );
});

it("refuses years the wrong way round, and a group before it was counted alike", () => {
  expect(refuse(opens)).toBeUndefined();
  expect(refuse({ ...opens, to: "2018-19" })).toContain("comes after");
  expect(refuse({ group: robbery, from: "2002-03", to: "2024-25" })).toContain(
    "only from 2010-11 on",
  );
});
