import type { PlaceKind } from "../../datasets/areas/place-names.ts";

/** What the typed text was taken for. */
export type Meaning = PlaceKind | "authority" | "code" | "postcode";

/** Something to offer right under the field. */
export type Offer = { readonly name: string; readonly areaCodes: readonly string[] };

/** What was found; area and ward codes are the ONS's. */
export type Found =
  /** One authority: it can be opened. `name` is what it was found by. */
  | {
      readonly kind: "authority";
      readonly areaCode: string;
      readonly name: string;
      readonly as: Meaning;
    }
  /** To choose from, the likeliest first; with `partlyOutside` even a single one is not certain. */
  | {
      readonly kind: "several";
      readonly areaCodes: readonly string[];
      readonly name: string;
      readonly as: Meaning;
      readonly partlyOutside: boolean;
    }
  /** A full postcode. The ward's name is not known in the City of London. */
  | {
      readonly kind: "ward";
      readonly areaCode: string;
      readonly wardCode: string;
      readonly wardName: string | null;
      readonly postcode: string;
    }
  /** London has no such postcode in the list; `areaCodes` is where those like it lie, perhaps nowhere. */
  | {
      readonly kind: "unknown-postcode";
      readonly postcode: string;
      readonly areaCodes: readonly string[];
    }
  | { readonly kind: "outside-postcode"; readonly postcode: string }
  /** Nothing has this name; these have one like it. */
  | { readonly kind: "suggestions"; readonly offers: readonly Offer[] }
  /** All of London, which is no authority: the pages about London, and the City as one offer. */
  | { readonly kind: "london"; readonly offers: readonly Offer[] }
  /**
   * `vague`: too many places have this word. `code`: a digit, but neither postcode nor ONS code.
   * `elsewhere`: a place of the country outside London.
   */
  | {
      readonly kind: "none";
      readonly why: "code" | "elsewhere" | "empty" | "unknown" | "vague";
    };

/** Codes as one answer: opened where there is one, else a choice. */
export function answerCodes(
  areaCodes: readonly string[],
  name: string,
  as: Meaning,
  partlyOutside = false,
): Found {
  const [first] = areaCodes;
  return first !== undefined && areaCodes.length === 1 && !partlyOutside
    ? { kind: "authority", areaCode: first, name, as }
    : { kind: "several", areaCodes, name, as, partlyOutside };
}

const sure: readonly Meaning[] = ["authority", "code", "abbreviation", "short name", "postcode"];

/**
 * The authority whose page may be opened at once: a postcode or a name of the authority itself.
 * Undefined where the answer is to be offered first; a place's name may be meant of another place.
 */
export function opens(found: Found): string | undefined {
  if (found.kind === "ward") return found.areaCode;
  return found.kind === "authority" && sure.includes(found.as) ? found.areaCode : undefined;
}

/** Every authority that an answer names, in its order. */
export function areasIn(found: Found): readonly string[] {
  switch (found.kind) {
    case "authority":
    case "ward":
      return [found.areaCode];
    case "several":
    case "unknown-postcode":
      return found.areaCodes;
    case "suggestions":
    case "london":
      return found.offers.flatMap(({ areaCodes }) => areaCodes);
    default:
      return [];
  }
}
