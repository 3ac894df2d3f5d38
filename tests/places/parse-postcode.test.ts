import fc from "fast-check";
import { expect, test } from "vitest";
import { parsePostcode, postcodeAtEnd } from "../../src/places/find/postcode.ts";
import { finderData } from "./finder-fixture.ts";

const outwards = Object.keys(finderData.outward);
const isOutward = (code: string): boolean => outwards.includes(code);

const outward = fc.constantFrom(...outwards);
const sector = fc.integer({ min: 0, max: 9 }).map(String);
const unit = fc.stringMatching(/^[ABD-HJLNP-UW-Z]{2}$/);

test("a full postcode comes back in its parts, with and without its space", () => {
  fc.assert(
    fc.property(outward, sector, unit, fc.boolean(), (code, digit, letters, spaced) => {
      const typed = `${code}${spaced ? " " : ""}${digit}${letters}`.toLowerCase();
      expect(parsePostcode(typed, isOutward)).toEqual({
        written: `${code} ${digit}${letters}`,
        ...{ outward: code, sector: digit, unit: letters },
      });
    }),
  );
});

test("a partial postcode with its space comes back in its parts", () => {
  fc.assert(
    fc.property(
      outward,
      sector,
      fc.integer({ min: 0, max: 1 }),
      unit,
      (code, digit, n, letters) => {
        const begun = letters.slice(0, n);
        expect(parsePostcode(`${code} ${digit}${begun}`, isOutward)).toMatchObject({
          ...{ outward: code, sector: digit, unit: begun },
        });
      },
    ),
  );
});

test("what is written is read again as the same", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), (text) => {
      const postcode = parsePostcode(text, isOutward);
      if (postcode === undefined) return;
      expect(parsePostcode(postcode.written, isOutward)).toEqual(postcode);
    }),
    { numRuns: 2000 },
  );
});

test.each(["", "15", "SE", "SE155AAA", "SE15 5A5", "SE15 AA", "E09000007", "S€15", "1AA SE15"])(
  "%o is no postcode",
  (text) => {
    expect(parsePostcode(text, isOutward)).toBeUndefined();
  },
);

test.each([
  ["10 Downing Street, sw1a 2aa", "SW1A 2AA"],
  ["Peckham SE15", "SE15"],
  ["10 Downing Street", undefined],
  ["Camden 2", undefined],
  ["Area N51", undefined],
])("%s ends with the postcode %s", (address, written) => {
  expect(postcodeAtEnd(address, isOutward)?.written).toBe(written);
});

test.each(["London SE15", "SE15, London", "se-15", "SE15."])("%s is SE15", (text) => {
  expect(parsePostcode(text, isOutward)?.written).toBe("SE15");
});
