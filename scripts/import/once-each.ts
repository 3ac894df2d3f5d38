import type { Chosen } from "./choose-sheet.ts";
import { shownFigure } from "./figure.ts";
import { DataRow, type Observation, type Tally } from "./reading.ts";
import { textOf } from "./sheet.ts";

const keyOf = ({ code, cohort }: Observation): string => `${code} ${cohort.end} ${cohort.length}`;

const figureNames = ["offenders", "reoffenders", "reoffences"] as const;

/** The first of the three figures in which two observations differ. */
const difference = (one: Observation, other: Observation) =>
  figureNames.find((name) => shownFigure(one[name]) !== shownFigure(other[name]));

/** Headers of columns without a meaning here, in which two rows differ. */
function tellsApart({ sheet, header }: Chosen, one: number, other: number): string {
  const known: readonly (number | undefined)[] = Object.values(header.columns);
  const [a = [], b = []] = [sheet.rows[one - 1], sheet.rows[other - 1]];
  const names = header.texts.filter(
    (_, index) => !known.includes(index) && textOf(a[index]) !== textOf(b[index]),
  );
  return names.length === 0 ? "" : ` They also differ in "${names.join('", "')}".`;
}

function requireSame(chosen: Chosen, kept: Observation, other: Observation): void {
  const name = difference(kept, other);
  if (name === undefined) return;
  const { columns } = chosen.header;
  const level = kept.level === "" ? "" : ` ("${kept.level}")`;
  throw new DataRow(chosen, other.row - 1).error(columns[name] ?? columns.offenders, {
    expected: `for ${other.name}, ${other.cohortText}, what row ${kept.row}${level} has: ${shownFigure(kept[name])}`,
    found: shownFigure(other[name]),
    whatToDo: `Find out at the publisher's which of the two is meant, delete the other row from a copy of the file, and load the copy.${tellsApart(chosen, kept.row, other.row)}`,
  });
}

/** A row of another level beside the one that is kept. */
export type Differing = { readonly kept: Observation; readonly other: Observation };

/**
 * Keeps each authority and cohort once. Another level can have an area of the same name with figures
 * of its own: it is left, and said.
 *
 * @param kept rows of the level that is loaded
 * @param others rows of London's authorities at other levels
 * @throws ImportError where two rows of one key and level differ
 */
export function onceEach(
  chosen: Chosen,
  kept: readonly Observation[],
  others: readonly Observation[],
  tally: Tally,
): { observations: Observation[]; differing: Differing[] } {
  const differing: Differing[] = [];
  const byKey = new Map<string, Observation>();
  for (const observation of kept) {
    const earlier = byKey.get(keyOf(observation));
    if (earlier === undefined) byKey.set(keyOf(observation), observation);
    else {
      requireSame(chosen, earlier, observation);
      tally.repeated += 1;
    }
  }
  for (const observation of others) {
    const same = byKey.get(keyOf(observation));
    if (same !== undefined && difference(same, observation) === undefined) tally.repeated += 1;
    else tally.otherLevels += 1;
    if (same !== undefined && difference(same, observation) !== undefined) {
      differing.push({ kept: same, other: observation });
    }
  }
  return { observations: [...byKey.values()], differing };
}
