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

/** A name ready to be matched. */
export const named = (name: string, as: Meaning, areaCodes: readonly string[]): Name => ({
  ...{ name, as, areaCodes },
  ...{ plain: plain(name), parts: as === "abbreviation" ? [plain(name)] : partsOf(name) },
});

/** Every name of London's places, authorities first. */
export const namesOf = ({ authorities, places }: FinderData): Name[] => [
  ...authorities.map(({ name, areaCode }) => named(name, "authority", [areaCode])),
  ...places.map(({ name, kind, areaCodes }) => named(name, kind, areaCodes)),
];
