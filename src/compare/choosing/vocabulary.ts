import { metropolitanPoliceCode } from "../../datasets/areas/codes.ts";
import { offenceGroups } from "../../datasets/crime/offence-groups.ts";
import type { Measure } from "../measure.ts";
import type { Facts } from "../question.ts";

export const placeKinds = ["london", "inner", "outer", "city", "region", "country"] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** A place that can be picked. London has one address, and a code for each way of counting it. */
export type ComparedPlace = {
  readonly slug: string;
  readonly name: string;
  readonly code: string;
  readonly kind: PlaceKind;
};

/** What the data hold of one measure: its periods in order, and the addresses of its places. */
export type Reach = { readonly periods: readonly string[]; readonly places: readonly string[] };

/** What there is to pick. */
export type Vocabulary = {
  readonly places: readonly ComparedPlace[];
  readonly reach: Readonly<Record<string, Reach>>;
  readonly facts: Facts;
};

/** A vocabulary as it lies in the page: lists that measures share are there once. */
export type PackedVocabulary = Omit<Vocabulary, "reach"> & {
  readonly lists: readonly (readonly string[])[];
  readonly reach: Readonly<Record<string, readonly [periods: number, places: number]>>;
};

export function packVocabulary({ places, reach, facts }: Vocabulary): PackedVocabulary {
  const lists: (readonly string[])[] = [];
  const seen = new Map<string, number>();
  const at = (list: readonly string[]): number => {
    const key = list.join(",");
    const known = seen.get(key) ?? lists.push(list) - 1;
    seen.set(key, known);
    return known;
  };
  const packed = Object.entries(reach).map(([id, one]): [string, readonly [number, number]] => [
    id,
    [at(one.periods), at(one.places)],
  ]);
  return { places, facts, lists, reach: Object.fromEntries(packed) };
}

export function unpackVocabulary({ places, reach, facts, lists }: PackedVocabulary): Vocabulary {
  const unpacked = Object.entries(reach).map(([id, [periods, own]]): [string, Reach] => [
    id,
    { periods: lists[periods] ?? [], places: lists[own] ?? [] },
  ]);
  return { places, facts, reach: Object.fromEntries(unpacked) };
}

/** The address of an offence group: "Violence against the person" -> "violence-against-the-person". */
export const groupSlug = (group: string): string => group.toLowerCase().replaceAll(" ", "-");

export const groupSlugs: readonly string[] = offenceGroups.map(groupSlug);

export const groupOfSlug = (slug: string): string | undefined =>
  offenceGroups.find((group) => groupSlug(group) === slug);

/** What the data hold of a measure; nothing of one that they do not know. */
export const reachOf = ({ reach }: Vocabulary, { id }: Measure): Reach =>
  reach[id] ?? { periods: [], places: [] };

export const placeOfSlug = ({ places }: Vocabulary, slug: string): ComparedPlace | undefined =>
  places.find((place) => place.slug === slug);

/** The code by which a measure's table knows a place. */
export const codeFor = (measure: Measure, place: ComparedPlace): string =>
  place.kind === "london" ? measure.london : place.code;

const authorities: readonly PlaceKind[] = ["inner", "outer", "city"];
const regions: readonly PlaceKind[] = ["london", "region"];

/** Fewer authorities than this are no range. */
const fewest = 10;

/**
 * The places that stand behind those picked when a measure is shown as dots: the authorities, or where
 * few of them have figures the regions.
 */
export function rangeOf(vocabulary: Vocabulary, measure: Measure): readonly ComparedPlace[] {
  const reached = reachOf(vocabulary, measure).places;
  const own = vocabulary.places.filter(({ slug }) => reached.includes(slug));
  const found = own.filter(({ kind }) => authorities.includes(kind));
  return found.length < fewest ? own.filter(({ kind }) => regions.includes(kind)) : found;
}

/** The place that a code names; the two codes of London name one. */
const placeOf = ({ places }: Vocabulary, code: string): ComparedPlace | undefined =>
  places.find(
    (place) => place.code === code || (place.kind === "london" && code === metropolitanPoliceCode),
  );

/** The address of a code's place. */
export const slugOfCode = (vocabulary: Vocabulary, code: string): string =>
  placeOf(vocabulary, code)?.slug ?? code;

/** The name of a code's place. */
export const nameOfCode = (vocabulary: Vocabulary, code: string): string =>
  placeOf(vocabulary, code)?.name ?? code;
