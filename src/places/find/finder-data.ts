import type { PlaceKind } from "../../datasets/areas/place-names.ts";

export type Authority = {
  readonly areaCode: string;
  readonly name: string;
  readonly slug: string;
};

/** A name and the authorities that it lies in. */
export type Place = {
  readonly name: string;
  readonly kind: PlaceKind;
  readonly areaCodes: readonly string[];
};

/** What the finder knows before it is asked: the same for everybody, one file of this site. */
export type FinderData = {
  /** The day of the list of postcodes: `2025-10-17`. */
  readonly asOf: string;
  /** The 33. */
  readonly authorities: readonly Authority[];
  readonly places: readonly Place[];
  /**
   * By outward code: the authorities that it reaches into, most postcodes first; empty where all of
   * it lies outside London.
   */
  readonly outward: Readonly<Record<string, readonly string[]>>;
  /** Districts of the rest of England and Wales, as they are compared: a name of these is no slip. */
  readonly elsewhere: readonly string[];
  /** Outward codes that lie in London only in part. */
  readonly partlyOutside: readonly string[];
};
