import { expect, it } from "vitest";
import { matchPlace } from "../../src/places/match-place.ts";
import { authorities } from "../../src/places/places.ts";

const names = (await authorities()).map((place) => place.name);

it.each([
  ["Camden", "Camden"],
  ["  camden ", "Camden"],
  ["Kensington & Chelsea", "Kensington and Chelsea"],
  ["richmond", "Richmond upon Thames"],
  ["City", "City of London"],
  ["city of london", "City of London"],
  ["London Borough of Sutton", "Sutton"],
  ["barking", "Barking and Dagenham"],
  ["tower", "Tower Hamlets"],
])("finds the place meant by “%s”", (typed, name) => {
  expect(matchPlace(typed, names)).toEqual([name]);
});

it("offers several where several are meant, and none where none is", () => {
  expect(matchPlace("ha", names)).toEqual([
    "Hackney",
    "Hammersmith and Fulham",
    "Haringey",
    "Harrow",
    "Havering",
  ]);
  expect(matchPlace("Birmingham", names)).toEqual([]);
  expect(matchPlace("", names)).toEqual([]);
});

it("finds every authority by its own name", () => {
  for (const name of names) expect(matchPlace(name, names)).toEqual([name]);
});
