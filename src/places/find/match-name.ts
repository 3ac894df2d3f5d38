import { answerCodes, type Found } from "./found.ts";
import type { Name } from "./names.ts";
import { nearestNames } from "./nearest.ts";
import { bare, compact, plain } from "./plain.ts";

/** More authorities than this are no answer. */
const mostAuthorities = 6;
const fewestLetters = 4;

/** Words that begin or end too many names to mean one of them. */
const vagueWords = new Set(
  "central common east gate green grove heath high hill lower new north old park river road south st street town upper vale village west wood".split(
    " ",
  ),
);

const beginsWords = (part: string, words: string): boolean =>
  part === words || part.startsWith(`${words} `);

/** From the surest to the least sure: whole words, then the beginnings of words. */
const tests: readonly ((part: string, words: string) => boolean)[] = [
  beginsWords,
  (part, words) => ` ${part} `.includes(` ${words} `),
  (part, words) => words.length >= fewestLetters && part.startsWith(words),
  (part, words) => words.length >= fewestLetters && part.includes(` ${words}`),
];

/** The typed words as a name writes them: "kings cross" is King's Cross in "King's Cross North". */
function asWritten(name: string, words: string): string | undefined {
  const tokens = name.split(/[ ,]+/);
  const runs = tokens.flatMap((_, from) =>
    tokens.slice(from).map((_, more) => tokens.slice(from, from + more + 1).join(" ")),
  );
  return runs.find((run) => plain(run) === words);
}

/** An authority's own name outweighs any number of places in another. */
const weightOf = ({ as }: Name): number => (as === "authority" ? 100 : 1);

/** Authorities of names, those with most names first. */
function codesOf(names: readonly Name[]): string[] {
  const weights = new Map<string, number>();
  for (const name of names) {
    for (const code of name.areaCodes) {
      weights.set(code, (weights.get(code) ?? 0) + weightOf(name));
    }
  }
  return [...weights].toSorted(([, a], [, b]) => b - a).map(([code]) => code);
}

function answer(found: readonly Name[], typed: string): Found {
  const exact = found.find((name) => compact(name.plain) === compact(typed));
  const [first] = found;
  const codes = codesOf(found);
  if (first === undefined || codes.length > mostAuthorities) return { kind: "none", why: "vague" };
  const written = found.length > 1 ? asWritten(first.name, typed) : undefined;
  // "Richmond" is a place, and the beginning of its authority's name.
  const isTitle = codes.length === 1 && found.some(({ as }) => as === "authority");
  const as = isTitle ? "authority" : (exact ?? first).as;
  return answerCodes(codes, exact?.name ?? written ?? first.name, as);
}

/**
 * What goes by a typed name; suggestions by spelling where nothing does. Text with a digit matches no
 * name. `names` need not be London's: the codes that come back are those given with them.
 *
 * @param elsewhere names, compared as `compact`, that are no slip for one of these
 */
export function matchName(
  text: string,
  names: readonly Name[],
  elsewhere: ReadonlySet<string> = new Set(),
): Found {
  if (/\d/.test(text)) return { kind: "none", why: "code" };
  const typed = plain(text);
  if (typed === "") return { kind: "none", why: "empty" };
  const words = bare(typed);
  for (const form of new Set([typed, words])) {
    const same = names.filter((name) => compact(name.plain) === compact(form));
    const titles = same.filter(({ as }) => as === "authority");
    const short = same.filter(({ as }) => as === "abbreviation" || as === "short name");
    const whole = titles.length > 0 ? titles : short;
    if (whole.length > 0) return answer(whole, form);
  }
  const places = names.filter(({ as }) => as !== "abbreviation");
  if (vagueWords.has(words)) {
    const exact = places.filter((name) => name.plain === words);
    return exact.length > 0 ? answer(exact, words) : { kind: "none", why: "vague" };
  }
  for (const test of tests) {
    const found = places.filter(({ parts }) =>
      parts.some((part) => test(part, words) || compact(part) === compact(words)),
    );
    if (found.length > 0 && words.length > 2) return answer(found, words);
  }
  if (elsewhere.has(compact(words))) return { kind: "none", why: "elsewhere" };
  const near = nearestNames(typed, places);
  const offers = near.length > 0 ? near : nearestNames(words, places);
  return offers.length > 0 ? { kind: "suggestions", offers } : { kind: "none", why: "unknown" };
}
