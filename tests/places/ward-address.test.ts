import fc from "fast-check";
import { expect, it } from "vitest";
import { wardHash, wardOfHash, wardShownHash } from "../../src/places/ward-address.ts";

const wardCode = fc.stringMatching(/^E05\d{6}$/);

it("every ward comes back out of its address, with whether to go there", () => {
  fc.assert(
    fc.property(wardCode, (code) => {
      expect(wardOfHash(wardHash(code))).toEqual({ code, isShown: false });
      expect(wardOfHash(wardShownHash(code))).toEqual({ code, isShown: true });
    }),
  );
});

it.each(["", "#wards", "#ward-E05011113", "#your-ward"])("“%s” lights none", (hash) => {
  expect(wardOfHash(hash)).toBeUndefined();
});
