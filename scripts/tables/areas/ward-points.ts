import proj4 from "proj4";
import type { RowOf } from "../../../src/datasets/dataset.ts";
import { wardPoints } from "../../../src/datasets/areas/ward-points.ts";
import { tableMaker } from "../../pipeline/table.ts";
import { authorityCodes } from "../../sources/areas/borough-codes.ts";
import { osCodePointOpen, type Postcode } from "../../sources/areas/os-code-point-open.ts";
import { mpsWards, namesOfWards } from "../../sources/mps/wards.ts";

/** British National Grid with the seven-parameter shift, good to about 5 m. */
const nationalGrid =
  "+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy +towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489 +units=m +no_defs";

/** Metres on the National Grid as longitude and latitude, to a metre. */
export function toDegrees(easting: number, northing: number): readonly [number, number] {
  const [longitude = NaN, latitude = NaN] = proj4(nationalGrid, "WGS84", [easting, northing]);
  return [Number(longitude.toFixed(5)), Number(latitude.toFixed(5))];
}

/** The postcode that is nearest to the mean of all: the mean itself may lie in the river. */
function middleOf(postcodes: readonly Postcode[]): Postcode | undefined {
  const count = postcodes.length;
  const x = postcodes.reduce((sum, { easting }) => sum + easting, 0) / count;
  const y = postcodes.reduce((sum, { northing }) => sum + northing, 0) / count;
  const away = ({ easting, northing }: Postcode): number => Math.hypot(easting - x, northing - y);
  return postcodes.toSorted((a, b) => away(a) - away(b))[0];
}

const toTheBuilding = 10;

/** Rows of ward_points. A postcode whose place is not exact is counted, but moves no point. */
export function findWardPoints(
  postcodes: readonly Postcode[],
  wardNames: ReadonlyMap<string, string>,
): RowOf<typeof wardPoints>[] {
  const inLondon = postcodes.filter(({ districtCode }) => authorityCodes.includes(districtCode));
  const byWard = Object.groupBy(inLondon, ({ wardCode }) => wardCode);
  return Object.entries(byWard).flatMap(([wardCode, inWard = []]) => {
    const exact = inWard.filter(({ quality }) => quality === toTheBuilding);
    const middle = middleOf(exact.length === 0 ? inWard : exact);
    if (middle === undefined) return [];
    const [longitude, latitude] = toDegrees(middle.easting, middle.northing);
    const name = wardNames.get(wardCode) ?? null;
    return {
      ward_code: wardCode,
      area_code: middle.districtCode,
      ward_name: name,
      longitude,
      latitude,
      postcodes: inWard.length,
      note: name === null ? "[x] The Metropolitan Police's file has no wards of the City." : null,
    };
  });
}

/** A point a ward. */
export const makeWardPoints = tableMaker({
  schema: wardPoints,
  sources: [osCodePointOpen, mpsWards],
  make: async (context) => {
    const codePoint = await context.read(osCodePointOpen);
    const wards = await context.read(mpsWards);
    if (codePoint === undefined || wards === undefined) return undefined;
    return findWardPoints(codePoint.postcodes, namesOfWards(wards));
  },
});
