import { csvParse } from "d3-dsv";
import { placeKinds } from "../../datasets/areas/place-names.ts";
import { areasOf } from "./answer-postcode.ts";
import type { FinderData, Place } from "./finder-data.ts";
import type { PostcodeList } from "./outward-file.ts";
import { compact, partsOf } from "./plain.ts";

function authoritiesOf(areasCsv: string): FinderData["authorities"] {
  return csvParse(areasCsv)
    .filter(({ slug }) => slug !== undefined && slug !== "")
    .map(({ area_code = "", area_name = "", slug = "" }) => ({
      areaCode: area_code,
      name: area_name,
      slug,
    }))
    .toSorted((a, b) => (a.areaCode < b.areaCode ? -1 : 1));
}

/** Districts elsewhere, each of their names: "Brighton and Hove" is Brighton, too. */
const elsewhereIn = (areasCsv: string): string[] => [
  ...new Set(
    csvParse(areasCsv)
      .filter((row) => row["area_type"] === "district")
      .flatMap(({ area_name = "" }) => partsOf(area_name.replace(/^City of /, "")))
      .map(compact),
  ),
];

/** One entry a name and kind, with all its authorities. */
function placesOf(placeNamesCsv: string): Place[] {
  const rows = csvParse(placeNamesCsv);
  return placeKinds.flatMap((kind) => {
    const byName = Map.groupBy(
      rows.filter((row) => row["kind"] === kind),
      ({ place_name = "" }) => place_name,
    );
    return [...byName].map(([name, same]) => ({
      ...{ name, kind },
      areaCodes: same.map(({ area_code = "" }) => area_code),
    }));
  });
}

/** The finder's data from the committed tables. */
export function buildFinderData(
  areasCsv: string,
  placeNamesCsv: string,
  { asOf, outside, outward }: PostcodeList,
): FinderData {
  const inside = Object.entries(outward);
  const nowhere: readonly string[] = [];
  return {
    asOf,
    authorities: authoritiesOf(areasCsv),
    places: placesOf(placeNamesCsv),
    outward: Object.fromEntries([
      ...inside.map(([code, file]) => [code, areasOf(file, "")] as const),
      ...outside.map((code) => [code, nowhere] as const),
    ]),
    elsewhere: elsewhereIn(areasCsv),
    partlyOutside: inside.filter(([, { elsewhere }]) => elsewhere).map(([code]) => code),
  };
}
