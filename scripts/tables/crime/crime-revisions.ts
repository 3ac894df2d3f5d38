import { crimeMonthly } from "../../../src/datasets/crime/crime-monthly.ts";
import { crimeRevisions } from "../../../src/datasets/crime/crime-revisions.ts";
import {
  measureRevisions,
  type Edition,
  type HowToCompare,
} from "../../editions/measure-revisions.ts";
import { monthsOf } from "../../editions/figures.ts";
import { keepOtherParts, tableMaker, type Context } from "../../pipeline/table.ts";
import { mpsBoroughMonthlyBocu } from "../../sources/crime/mps-borough-monthly-bocu.ts";
import {
  mpsBoroughMonthlyConnect,
  mpsBoroughMonthlyConnectHistory,
} from "../../sources/crime/mps-borough-monthly-connect.ts";
import { mpsBoroughMonthlyPreconnect } from "../../sources/crime/mps-borough-monthly-preconnect.ts";
import type { MonthlyFile } from "../../sources/crime/mps-borough-monthly.ts";
import { firstMonthOf, rowsOfFile } from "./crime-monthly.ts";

/** What lies between the last edition before July 2024's new basis and the first after. */
export const newBasisNote = "[b] a new basis lies between";

/** What lies between the last edition before CONNECT and the first after. */
export const newSystemNote = "[b] a new system lies between; boroughs are not compared";

// The editions from CONNECT move offences of earlier months out of boroughs.
const toConnect: HowToCompare = { boroughs: false, note: newSystemNote };
// The later edition gives to boroughs what had none.
const toNewBasis: HowToCompare = { boroughs: true, note: newBasisNote };
const sameBasis: HowToCompare = { boroughs: true, note: null };

function editionOf(files: readonly MonthlyFile[]): Edition | undefined {
  const rows = files.flatMap((file) => rowsOfFile(file));
  const name = monthsOf(rows).at(-1);
  return name === undefined ? undefined : { name, rows };
}

/**
 * The editions of the rolling file, the newest last. What is committed stands for the edition that
 * it came from, where that is not at hand any more.
 */
async function rollingEditions(context: Context): Promise<Edition[]> {
  const atHand = (await context.readEditions(mpsBoroughMonthlyBocu)).flatMap(
    (files) => editionOf(files) ?? [],
  );
  const first = firstMonthOf(mpsBoroughMonthlyBocu);
  const rows = context.committed(crimeMonthly).filter(({ month }) => month >= first);
  const name = monthsOf(rows).at(-1);
  const newest = atHand.at(-1);
  if (name === undefined || newest === undefined || name >= newest.name) return atHand;
  if (atHand.some((edition) => edition.name === name)) return atHand;
  return [...atHand, { name, rows }].toSorted((a, b) => a.name.localeCompare(b.name));
}

/** What each edition at hand made of the months of the one before it. */
export const makeCrimeRevisions = tableMaker({
  schema: crimeRevisions,
  sources: [
    mpsBoroughMonthlyPreconnect,
    mpsBoroughMonthlyConnect,
    mpsBoroughMonthlyConnectHistory,
    mpsBoroughMonthlyBocu,
  ],
  make: async (context) => {
    const history = await context.read(mpsBoroughMonthlyConnectHistory);
    const recent = await context.read(mpsBoroughMonthlyConnect);
    const preconnect = editionOf((await context.read(mpsBoroughMonthlyPreconnect)) ?? []);
    const connect = recent && editionOf([...(history ?? []), ...recent]);
    const rolling = await rollingEditions(context);
    const committed = context.committed(crimeRevisions);
    // Measured once: what later editions made of it since is in their own pairs.
    const measured = committed.find((row) => row.earlier_edition === connect?.name)?.later_edition;
    const isNew = measured === undefined || measured === rolling[0]?.name;
    const pairs = [
      [preconnect, connect, toConnect] as const,
      [isNew ? connect : undefined, rolling[0], toNewBasis] as const,
      ...rolling.slice(1).map((later, index) => [rolling[index], later, sameBasis] as const),
    ];
    const fresh = pairs.flatMap(([earlier, later, how]) =>
      earlier === undefined || later === undefined ? [] : measureRevisions(earlier, later, how),
    );
    return keepOtherParts(fresh, committed, (row) => `${row.earlier_edition}|${row.later_edition}`);
  },
});
