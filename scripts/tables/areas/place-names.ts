import { geoBounds, geoContains } from "d3-geo";
import { feature } from "topojson-client";
import type { RowOf } from "../../../src/datasets/dataset.ts";
import type { SourceId } from "../../../src/datasets/sources.ts";
import { placeNames } from "../../../src/datasets/areas/place-names.ts";
import type { wardPoints } from "../../../src/datasets/areas/ward-points.ts";
import { tableMaker } from "../../pipeline/table.ts";
import { geonames, type Settlement } from "../../sources/areas/geonames.ts";
import { compiledNames, formerBoroughs, type TypedName } from "../../sources/names/typed-names.ts";
import { onsLad20BgcLondon, type Boundary } from "../../sources/areas/ons-lad20-bgc-london.ts";
import { osCodePointOpen } from "../../sources/areas/os-code-point-open.ts";
import { mpsWards, namesOfWards } from "../../sources/mps/wards.ts";
import { makeLondonTopology } from "./london-topology.ts";
import type { LondonTopology } from "./neighbours.ts";
import { findWardPoints } from "./ward-points.ts";

type NameRow = RowOf<typeof placeNames>;

/** Settlements whose point lies in one of the 33, by the map that the site draws. */
async function settlementRows(
  settlements: readonly Settlement[],
  boundaries: readonly Boundary[],
): Promise<NameRow[]> {
  // The text was written by mapshaper a line before: its shape is known.
  const topology = JSON.parse(await makeLondonTopology(boundaries)) as LondonTopology;
  const london = feature(topology, topology.objects.boroughs);
  const [[west, south], [east, north]] = geoBounds(london);
  const near = settlements.filter(
    ({ point: [longitude, latitude] }) =>
      longitude >= west && longitude <= east && latitude >= south && latitude <= north,
  );
  return near.flatMap(({ name, point: [longitude, latitude] }) =>
    london.features
      .filter(({ geometry }) => geoContains(geometry, [longitude, latitude]))
      .map(({ id }) => ({
        place_name: name,
        kind: "settlement",
        area_code: String(id),
        ward_code: null,
        source: geonames.id,
      })),
  );
}

const wardRows = (wards: readonly RowOf<typeof wardPoints>[]): NameRow[] =>
  wards.flatMap(({ ward_code, ward_name, area_code }) =>
    ward_name === null
      ? []
      : [
          {
            place_name: ward_name,
            kind: "ward",
            area_code,
            ward_code,
            source: mpsWards.id,
          },
        ],
  );

const typedRows = (names: readonly TypedName[], source: SourceId): NameRow[] =>
  names.flatMap(({ name, kind, areaCodes }) =>
    areaCodes.map((areaCode) => ({
      place_name: name,
      kind,
      area_code: areaCode,
      ward_code: null,
      source,
    })),
  );

/** Two places of one name in one authority are one to a finder. */
const onceEach = (rows: readonly NameRow[]): NameRow[] => [
  ...new Map(rows.map((row) => [`${row.place_name}|${row.kind}|${row.area_code}`, row])).values(),
];

/** Every name with the authorities that it lies in. */
export const makePlaceNames = tableMaker({
  schema: placeNames,
  sources: [
    ...[onsLad20BgcLondon, osCodePointOpen, mpsWards],
    ...[geonames, formerBoroughs, compiledNames],
  ],
  make: async (context) => {
    const boundaries = await context.read(onsLad20BgcLondon);
    const codePoint = await context.read(osCodePointOpen);
    const wards = await context.read(mpsWards);
    if (!boundaries || !codePoint || !wards) return undefined;
    const settlements = await context.read(geonames);
    const former = await context.read(formerBoroughs);
    const compiled = await context.read(compiledNames);
    if (!settlements || !former || !compiled) return undefined;
    return onceEach([
      ...(await settlementRows(settlements, boundaries)),
      ...wardRows(findWardPoints(codePoint.postcodes, namesOfWards(wards))),
      ...typedRows(former, formerBoroughs.id),
      ...typedRows(compiled, compiledNames.id),
    ]);
  },
});
