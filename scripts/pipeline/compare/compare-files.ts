import type { OutwardFile, Units } from "../../../src/places/find/outward-file.ts";
import { describeMapChange } from "./compare-maps.ts";
import { describeComparison } from "./compare.ts";

function* postcodesIn(outward: string, units: Units): Generator<string> {
  for (const [sector, letters = ""] of Object.entries(units)) {
    for (const [unit] of letters.matchAll(/../g)) yield `${outward} ${sector}${unit}`;
  }
}

/** Each postcode with the ward that it lies in. */
function wardsByPostcode(text: string): Map<string, string> {
  // Written by the pipeline, and looked at by the checks.
  const { outward } = JSON.parse(text) as { readonly outward: Record<string, OutwardFile> };
  const placed = new Map<string, string>();
  for (const [code, { wards, elsewhere = {} }] of Object.entries(outward)) {
    for (const { code: ward, name, area, units } of wards) {
      for (const one of postcodesIn(code, units)) {
        placed.set(one, `${ward} ${name ?? ""} in ${area}`);
      }
    }
    for (const one of postcodesIn(code, elsewhere)) placed.set(one, "elsewhere");
  }
  return placed;
}

/** Lines that name the postcodes in which a list differs from the committed one. */
function describePostcodeChange(name: string, committed: string, text: string): string[] {
  if (committed === text) return [];
  const [before, after] = [wardsByPostcode(committed), wardsByPostcode(text)];
  const changed = [...after].flatMap(([postcode, ward]) => {
    const earlier = before.get(postcode);
    return earlier === undefined || earlier === ward
      ? []
      : [`${postcode}: ${earlier}, now ${ward}`];
  });
  const lines = describeComparison(name, {
    lost: [...before.keys()].filter((postcode) => !after.has(postcode)),
    changed,
    added: [...after.keys()].filter((postcode) => !before.has(postcode)),
  });
  return lines.length > 0 ? lines : [`compare ${name}: other than committed in its edition only`];
}

/** Lines that name in what a file that is no table differs from the committed one. */
export const describeFileChange = (name: string, committed: string, text: string): string[] =>
  name.endsWith(".topo.json")
    ? describeMapChange(name, committed, text)
    : describePostcodeChange(name, committed, text);
