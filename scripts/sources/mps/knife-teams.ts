import type { RawFolder } from "../../pipeline/source.ts";
import { authorityNames, boroughCodes, codeByName } from "../areas/borough-codes.ts";

/** A count of a neighbourhood team, whose name begins with that of its borough. */
export type TeamCell = {
  readonly place: string;
  readonly month: string;
  /** The measure. */
  readonly key: string;
  readonly count: number;
};

type Counts = {
  /** Of boroughs and of no borough, by area, month and measure. */
  readonly counts: ReadonlyMap<string, number>;
  /** The row that a count was last added to from. */
  readonly rows: ReadonlyMap<string, number>;
  readonly teams: readonly TeamCell[];
};

function boroughOf(team: string): string {
  const name = authorityNames.find((one) => team.startsWith(`${one} `));
  return (name === undefined ? undefined : codeByName.get(name)) ?? "";
}

function sumsBy<T>(items: Iterable<T>, of: (item: T) => readonly [key: string, count: number]) {
  const sums = new Map<string, number>();
  for (const item of items) {
    const [key, count] = of(item);
    sums.set(key, (sums.get(key) ?? 0) + count);
  }
  return sums;
}

const nameOf = (code: string): string =>
  [...codeByName].find(([, own]) => own === code)?.[0] ?? code;

/**
 * Refuses a month and measure whose places do not add up to the file's neighbourhood teams: a row that
 * was lost would read as none, however few it had. In the edition of February 2026 all 144 sums agree,
 * and no borough has less than its teams; some of what a borough has is in no team of it.
 *
 * @throws DataError that names the borough that is furthest from its teams, and its row
 */
export function requireSums(
  folder: RawFolder,
  file: string,
  { counts, rows, teams }: Counts,
): void {
  // An edition without teams has nothing to add up to.
  if (teams.length === 0) return;
  const inTeams = sumsBy(teams, (one) => [
    `${boroughOf(one.place)}|${one.month}|${one.key}`,
    one.count,
  ]);
  const wanted = sumsBy(teams, (one) => [`${one.month}|${one.key}`, one.count]);
  const found = sumsBy(counts, ([key, count]) => [key.slice(key.indexOf("|") + 1), count]);
  for (const key of new Set([...wanted.keys(), ...found.keys()])) {
    const off = boroughCodes.map((area) => {
      const count = counts.get(`${area}|${key}`) ?? 0;
      return { area, count, least: inTeams.get(`${area}|${key}`) ?? 0 };
    });
    const [places = 0, all = 0] = [found.get(key), wanted.get(key)];
    const short = off.find(({ count, least }) => count < least);
    if (places === all && short === undefined) continue;
    const far = ({ count, least }: (typeof off)[number]): number => count - least;
    const [furthest] = off.toSorted((a, b) => far(b) - far(a));
    const worst = short ?? furthest;
    const row = worst === undefined ? undefined : rows.get(`${worst.area}|${key}`);
    const [month = "", ...measure] = key.split("|");
    const what = `${measure.join(", ")} in ${month}`;
    throw folder.error({
      ...{ file, column: "count" },
      ...(row === undefined ? {} : { row }),
      expected:
        short === undefined
          ? `the ${all} of all neighbourhood teams, ${what}`
          : `at least the ${short.least} of its neighbourhood teams for ${nameOf(short.area)}, ${what}`,
      found:
        short === undefined
          ? `${places}; furthest from its teams is ${nameOf(worst?.area ?? "")} with ${worst?.count ?? 0}`
          : row === undefined
            ? "no row"
            : String(short.count),
    });
  }
}
