/** The units of one ward, or those outside London: by sector, pairs of letters one after the other. */
export type Units = Readonly<Record<string, string>>;

export type WardOfOutward = {
  readonly code: string;
  /** Not known for the wards of the City of London. */
  readonly name: string | null;
  readonly area: string;
  readonly units: Units;
};

/** What is known of one outward code: `SE15`. */
export type OutwardFile = {
  readonly wards: readonly WardOfOutward[];
  /** Units whose centre lies outside London. */
  readonly elsewhere?: Units;
};

/** What `data/postcodes.json` holds. */
export type PostcodeList = {
  readonly version: string;
  /** The day of the Royal Mail's list: `2025-10-17`. */
  readonly asOf: string;
  /** Outward codes that have no postcode in London, in postcode areas that do. */
  readonly outside: readonly string[];
  readonly outward: Readonly<Record<string, OutwardFile>>;
};

/** Pairs of letters of a sector whose unit begins so: `"AAABBA"` and `"A"` give `AA` and `AB`. */
export function unitsOf(units: Units, sector: string, unit = ""): string[] {
  return (units[sector]?.match(/../g) ?? []).filter((pair) => pair.startsWith(unit));
}
