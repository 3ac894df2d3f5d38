import { formatDay } from "../../words/periods.ts";
import type { FinderData } from "./finder-data.ts";
import type { Found, Meaning } from "./found.ts";

/** A part of what is said: words, or an authority to go to, and the words that name it. */
export type Part = string | { readonly areaCode: string; readonly text: string };

const isIn = (name: string): string => `${name} is in `;

const beginnings: Readonly<Record<Meaning, (name: string) => string>> = {
  authority: () => "Go to ",
  code: () => "Go to ",
  abbreviation: (name) => `${name} is short for `,
  "short name": (name) => `${name} is another name of `,
  postcode: (name) => `Postcodes that begin with ${name} are in `,
  ...{ "former borough": isIn, settlement: isIn, "well-known area": isIn, ward: isIn },
};

const oneOf: readonly Meaning[] = ["authority", "abbreviation", "short name"];

const nothing: Readonly<Record<Extract<Found, { kind: "none" }>["why"], string>> = {
  code: "That is not a postcode.",
  elsewhere: "That place is not in London.",
  empty: "Type a postcode, a place or a borough.",
  unknown: "We know no place in London by that name.",
  vague: "Many places have that word in their name. Type more of the name.",
};

/** Links with commas, and a word before the last. */
const joined = (links: readonly Part[], word: "and" | "or"): Part[] =>
  links.flatMap((link, index) => {
    if (index === 0) return [link];
    return [index === links.length - 1 ? ` ${word} ` : ", ", link];
  });

/**
 * An answer in plain words, with links, for under the field.
 *
 * @param data for the names of authorities and the day of the list of postcodes
 */
export function sayFound(found: Found, { authorities, asOf }: FinderData): readonly Part[] {
  const nameOf = (areaCode: string): string =>
    authorities.find((one) => one.areaCode === areaCode)?.name ?? areaCode;
  const link = (areaCode: string): Part => ({ areaCode, text: nameOf(areaCode) });
  switch (found.kind) {
    case "authority":
      return [beginnings[found.as](found.name), link(found.areaCode), "."];
    case "several": {
      const places = joined(found.areaCodes.map(link), oneOf.includes(found.as) ? "or" : "and");
      const outside = found.partlyOutside ? ["; others are outside London"] : [];
      return [beginnings[found.as](found.name), ...places, ...outside, "."];
    }
    case "ward": {
      const ward = found.wardName === null ? "" : `, in the ward ${found.wardName}`;
      return [`The centre of ${found.postcode} is in `, link(found.areaCode), `${ward}.`];
    }
    case "unknown-postcode": {
      const list = `${found.postcode} is not in the list of postcodes of ${formatDay(new Date(asOf))}.`;
      const like = joined(found.areaCodes.map(link), "and");
      return like.length === 0 ? [list] : [`${list} Those like it are in `, ...like, "."];
    }
    case "outside-postcode":
      return [`${found.postcode} is not in London.`];
    case "suggestions": {
      const offers = found.offers.flatMap(({ name, areaCodes }) =>
        areaCodes.map((areaCode) => ({
          areaCode,
          text: areaCodes.length === 1 ? name : `${name} in ${nameOf(areaCode)}`,
        })),
      );
      return ["Did you mean ", ...joined(offers, "or"), "?"];
    }
    case "london": {
      const codes = found.offers.flatMap(({ areaCodes }) => areaCodes);
      const count = String(authorities.length);
      return [`London has ${count} authorities. One of them is `, ...codes.map(link), "."];
    }
    case "none":
      return [nothing[found.why]];
  }
}
