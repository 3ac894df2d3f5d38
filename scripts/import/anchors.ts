import { fourQuarters, type CohortLength } from "../../src/datasets/reoffending/reoffending.ts";
import { formatCount } from "../../src/words/numbers.ts";
import { parseCohort } from "./cohort.ts";
import { parseFigure } from "./figure.ts";
import type { Chosen } from "./choose-sheet.ts";
import { levelOf } from "./level.ts";
import { peopleOf, type People } from "./people.ts";
import type { FindPlace } from "./places.ts";
import type { DataRow } from "./reading.ts";

type Counts = {
  readonly offenders: number | null;
  readonly reoffenders: number | null;
  readonly reoffences: number | null;
};

/** Figures of this tool that the press printed, to hold a file against by eye. */
type Anchor = Counts & {
  readonly code: string;
  readonly name: string;
  readonly end: string;
  readonly length: CohortLength;
  readonly ages: string;
};

const anchor = (
  [code, name]: readonly [string, string],
  end: string,
  ages: string,
  [offenders, reoffenders, reoffences]: readonly [number, number, number | null],
): Anchor => ({ code, name, end, length: fourQuarters, ages, offenders, reoffenders, reoffences });

const allAges = "all ages";
const notSaid = "ages not said";

const anchors: readonly Anchor[] = [
  anchor(["E09000033", "Westminster"], "2017-06", allAges, [2_022, 644, 2_502]),
  anchor(["E09000026", "Redbridge"], "2017-06", allAges, [2_249, 564, 1_896]),
  anchor(["E09000019", "Islington"], "2021-09", notSaid, [1_311, 340, null]),
];

/** A row of the file that is of an anchor's place and cohort. */
export type Witness = Counts & { readonly anchor: Anchor; readonly people: People };

/** The row as a witness, where it is one; nothing is refused here. */
export function witnessOf(
  { header: { columns } }: Chosen,
  row: DataRow,
  findPlace: FindPlace,
): Witness | undefined {
  const people = peopleOf(row.cell(columns.people));
  const place = findPlace(row.text(columns.geography));
  const cohort = parseCohort(row.text(columns.cohort));
  const isTotal = levelOf(row.cell(columns.level)) === "authority";
  if (people === undefined || place?.kind !== "authority" || !isTotal) return undefined;
  const found = anchors.find(
    ({ code, end, length }) =>
      code === place.code && end === cohort?.end && length === cohort.length,
  );
  if (found === undefined) return undefined;
  const count = (column: number | undefined): number | null =>
    parseFigure(row.cell(column))?.count ?? null;
  return {
    ...{ anchor: found, people },
    offenders: count(columns.offenders),
    reoffenders: count(columns.reoffenders),
    reoffences: count(columns.reoffences),
  };
}

const shown = (count: number | null): string => (count === null ? "none" : formatCount(count));

const written = ({ offenders, reoffenders, reoffences }: Counts): string =>
  [offenders, reoffenders, reoffences].map(shown).join(" / ");

/** What the press printed beside what was read, a line an anchor that the file has. */
export function describeAnchors(witnesses: readonly Witness[]): string[] {
  return anchors.flatMap((one) => {
    const own = witnesses.filter((witness) => witness.anchor === one);
    if (own.length === 0) return [];
    const read = own.map((witness) => `${witness.people} ${written(witness)}`).join(", ");
    return [
      `to hold against the press (offenders / reoffenders / reoffences): ${one.name}, year to ${one.end}, printed ${written(one)}, ${one.ages}; this file: ${read}`,
    ];
  });
}
