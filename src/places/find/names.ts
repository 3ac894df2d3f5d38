import type { FinderData } from "./finder-data.ts";
import type { Meaning } from "./found.ts";
import { partsOf, plain } from "./plain.ts";

/** A name that can be typed. */
export type Name = {
  readonly name: string;
  readonly plain: string;
  /** The name, and where it is made of several those as well. */
  readonly parts: readonly string[];
  readonly as: Meaning;
  readonly areaCodes: readonly string[];
};

/** Every name, authorities first. */
export function namesOf({ authorities, places }: FinderData): Name[] {
  const named = (name: string, as: Meaning, areaCodes: readonly string[]): Name => ({
    ...{ name, as, areaCodes },
    ...{ plain: plain(name), parts: as === "abbreviation" ? [plain(name)] : partsOf(name) },
  });
  return [
    ...authorities.map(({ name, areaCode }) => named(name, "authority", [areaCode])),
    ...places.map(({ name, kind, areaCodes }) => named(name, kind, areaCodes)),
  ];
}
