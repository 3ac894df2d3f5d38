import "../../../database/page/older-browsers.ts";
import { boroughPath, link } from "../../links.ts";
import { wardHash } from "../../ward-address.ts";
import { findPlace, makeFinder } from "../finder.ts";
import type { FinderData } from "../finder-data.ts";
import type { Found } from "../found.ts";
import { loadFinderData, makeOutwardLoader } from "../load.ts";

/** The finder of a page, once its names have come. */
export type Places = {
  readonly data: FinderData;
  readonly ask: (text: string) => Promise<Found>;
};

/** What a reader is told where the names, or the postcodes of one area, do not come. */
export const noPlaces =
  "The list of places could not be loaded. Try again, or pick from the list of all 33.";

const base = import.meta.env.BASE_URL;
let loading: Promise<Places> | undefined;

/**
 * Loads the finder, once a page, however many fields ask for it. A load that failed can be tried
 * again.
 */
export function loadPlaces(): Promise<Places> {
  loading ??= loadFinderData(base).then((data) => {
    const find = makeFinder(data);
    const load = makeOutwardLoader(base);
    return { data, ask: (text) => findPlace(text, find, load) };
  });
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

/** The address of an authority's page, which lights the ward that a postcode lies in. */
export function addressOf(areaCode: string, found: Found, { authorities }: FinderData): string {
  const slug = authorities.find((one) => one.areaCode === areaCode)?.slug;
  if (slug === undefined) return link("/boroughs/");
  return `${link(boroughPath(slug))}${found.kind === "ward" ? wardHash(found.wardCode) : ""}`;
}
