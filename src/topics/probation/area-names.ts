import type { Found } from "../../places/find/found.ts";
import { matchName } from "../../places/find/match-name.ts";
import { named } from "../../places/find/names.ts";
import type { LinkedPart } from "../../places/find/page/say-parts.ts";

/** An authority or police force of England and Wales, and the contract area that it lies in. */
export type NamedPlace = {
  readonly name: string;
  readonly area: { readonly name: string; readonly href: string };
};

const join = (links: readonly (readonly LinkedPart[])[]): LinkedPart[] =>
  links.flatMap((parts, at) =>
    at === 0 ? parts : [at === links.length - 1 ? " or " : ", ", ...parts],
  );

/** The places that a name may mean, by their number in the list: two can share a name. */
function placesOf(found: Found): readonly number[] {
  switch (found.kind) {
    case "authority":
      return [Number(found.areaCode)];
    case "several":
      return found.areaCodes.map(Number);
    case "suggestions":
      return found.offers.flatMap(({ areaCodes }) => areaCodes.map(Number));
    default:
      return [];
  }
}

/** Asks the list of England and Wales. */
export function makeAreaFinder(places: readonly NamedPlace[]): (text: string) => {
  readonly isSure: boolean;
  readonly parts: readonly LinkedPart[];
} {
  const names = places.map(({ name }, at) => named(name, "authority", [String(at)]));
  return (text) => {
    const found = matchName(text, names);
    const meant = placesOf(found).flatMap((at) => places[at] ?? []);
    const [first] = meant;
    if (first !== undefined && found.kind === "authority") {
      const area = { href: first.area.href, text: first.area.name };
      return { isSure: true, parts: [`${first.name} lies in the contract area `, area, "."] };
    }
    const links = meant.map(({ name, area }) => [
      `${name} in `,
      { href: area.href, text: area.name },
    ]);
    const question = found.kind === "suggestions" ? "Did you mean " : "Which one: ";
    return {
      isSure: found.kind === "several",
      parts: links.length > 0 ? [question, ...join(links), "?"] : [],
    };
  };
}
