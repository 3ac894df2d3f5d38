import { cityOfLondonCode, londonCode } from "../../datasets/areas/codes.ts";
import { answerOutward, answerPostcode, answerPostcodeArea } from "./answer-postcode.ts";
import type { FinderData } from "./finder-data.ts";
import type { Found } from "./found.ts";
import { matchName } from "./match-name.ts";
import { namesOf } from "./names.ts";
import type { OutwardFile } from "./outward-file.ts";
import { plain } from "./plain.ts";
import { parsePostcode, postcodeAtEnd, type Postcode } from "./postcode.ts";

const londonNames: readonly string[] = ["london", "greater london", "all of london", "all london"];

/** An answer, or the postcode whose outward code's file has to be asked. */
export type Step = Found | { readonly kind: "look-up"; readonly postcode: Postcode };

/** All of London, also while its name is being typed. */
function isLondon(text: string): boolean {
  const words = plain(text);
  return londonNames.includes(words) || (words.length >= 4 && "london".startsWith(words));
}

function findCode(text: string, data: FinderData): Found | undefined {
  const code = text.trim().toUpperCase();
  if (code === londonCode) return answerLondon(data);
  const authority = data.authorities.find(({ areaCode }) => areaCode === code);
  return authority && { kind: "authority", areaCode: code, name: authority.name, as: "code" };
}

function answerLondon({ authorities }: FinderData): Found {
  const city = authorities.filter(({ areaCode }) => areaCode === cityOfLondonCode);
  const offers = city.map(({ name, areaCode }) => ({ name, areaCodes: [areaCode] }));
  return { kind: "london", offers };
}

/**
 * The first step of the finder: answers all but postcodes with a sector, for which it says what to
 * look up. Nothing is fetched and nothing thrown.
 */
export function makeFinder(data: FinderData): (text: string) => Step {
  const names = namesOf(data);
  const elsewhere = new Set(data.elsewhere);
  const isOutward = (code: string): boolean => Object.hasOwn(data.outward, code);
  return (text) => {
    if (isLondon(text)) return answerLondon(data);
    if (!/\d/.test(text))
      return answerPostcodeArea(text, data) ?? matchName(text, names, elsewhere);
    const code = findCode(text, data);
    if (code !== undefined) return code;
    const postcode = parsePostcode(text, isOutward) ?? postcodeAtEnd(text, isOutward);
    if (postcode === undefined) return { kind: "none", why: "code" };
    return answerOutward(postcode, data) ?? { kind: "look-up", postcode };
  };
}

/**
 * The whole finder: one answer to what was typed.
 *
 * @param load gives the file of an outward code, at most once for a text
 * @throws what `load` throws
 */
export async function findPlace(
  text: string,
  find: (text: string) => Step,
  load: (outward: string) => Promise<OutwardFile>,
): Promise<Found> {
  const step = find(text);
  if (step.kind !== "look-up") return step;
  return answerPostcode(step.postcode, await load(step.postcode.outward));
}
