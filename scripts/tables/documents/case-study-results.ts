import {
  caseStudyResults,
  type Programme,
} from "../../../src/datasets/documents/case-study-results.ts";
import type { RowOf } from "../../../src/datasets/dataset.ts";
import { tableMaker } from "../../pipeline/table.ts";
import { codeByName } from "../../sources/areas/borough-codes.ts";
import { statedResults } from "../../sources/evidence/case-studies.ts";
import { recomputedResults, sameResult, type Recomputed } from "./case-study-recomputed.ts";
import { sevenBoroughs, triBorough } from "./case-study-places.ts";

type ResultRow = RowOf<typeof caseStudyResults>;

const places: Readonly<Record<Programme, readonly string[]>> = {
  RADAR: ["Southwark"],
  FOCUS: ["Islington"],
  "Targeted drug testing on arrest": ["Sutton"],
  "Adult reoffending service": triBorough,
  "Roma intervention project": ["Haringey"],
  "Operation Penrose": ["Lewisham"],
  "Review of seven boroughs": sevenBoroughs,
};

const areasOf = (programme: Programme): string =>
  places[programme].map((name) => codeByName.get(name) ?? "").join(" ");

/** A figure that no document states: it is worked out from those of one section. */
function ownRow({ from, value, ...result }: Recomputed): ResultRow {
  const basis = statedResults.find((stated) => sameResult(stated, from));
  if (basis === undefined) throw new Error(`nothing is stated of ${from.measure}, ${from.group}`);
  const { document, section } = basis;
  return {
    ...{ programme: result.programme, areas: areasOf(result.programme) },
    ...{ measure: result.measure, group: result.group },
    ...{ stated_value: null, recomputed_value: value },
    ...{ unit: result.unit, period: result.period, document, section },
    note: result.note,
  };
}

/** What was stated, and beside it or in rows of its own what can be worked out from it. */
export const makeCaseStudyResults = tableMaker({
  schema: caseStudyResults,
  sources: [],
  make: () => {
    const worked = recomputedResults();
    const valueOf = (stated: (typeof statedResults)[number]): number | null =>
      worked.find((result) => sameResult(stated, result))?.value ?? null;
    const isOwn = (result: Recomputed): boolean =>
      !statedResults.some((stated) => sameResult(stated, result));
    return Promise.resolve([
      ...statedResults.map((stated) => ({
        ...stated,
        areas: areasOf(stated.programme),
        recomputed_value: valueOf(stated),
      })),
      ...worked.filter(isOwn).map(ownRow),
    ]);
  },
});
