import { englandAndWalesCode } from "../../../src/datasets/areas/codes.ts";
import type { RowOf } from "../../../src/datasets/dataset.ts";
import {
  allChildren,
  reoffendingChildrenDetail,
  sentenceParts,
} from "../../../src/datasets/reoffending/reoffending-children-detail.ts";
import { fourQuarters, newMeasure } from "../../../src/datasets/reoffending/reoffending.ts";
import { tableMaker } from "../../pipeline/table.ts";
import { yjbChildren, type ChildrenCohort } from "../../sources/reoffending/yjb-children.ts";
import { addCounts, cohortNote, countCells, groupBy } from "./reoffending-cells.ts";

type DetailRow = RowOf<typeof reoffendingChildrenDetail>;

const groupOf: ReadonlyMap<string, string> = new Map(
  Object.entries(sentenceParts).flatMap(([group, parts]) =>
    parts.map((part) => [part, group] as const),
  ),
);

const sentences =
  "sentences together have more children than there are: evidently a child can stand under several";
const nobody = "[x] no children, so no rate";

function detailRow({ cohortEnd, breakdown, category, ...counts }: ChildrenCohort): DetailRow {
  const isSentence = breakdown === "sentence";
  return {
    area_code: englandAndWalesCode,
    cohort_end: cohortEnd,
    cohort_length: fourQuarters,
    breakdown,
    category,
    part_of: isSentence ? (groupOf.get(category) ?? null) : null,
    ...countCells(counts),
    measure: newMeasure,
    note: cohortNote(fourQuarters, cohortEnd, {
      ...(counts.offenders === 0 ? { first: nobody } : {}),
      ...(isSentence ? { last: sentences } : {}),
    }),
  };
}

/** All children are the sum of girls and boys, whose sex is always known. */
function totals(cohorts: readonly ChildrenCohort[]): ChildrenCohort[] {
  const bySex = cohorts.filter(({ breakdown }) => breakdown === "sex");
  return [...groupBy(bySex, ({ cohortEnd }) => cohortEnd)].map(([cohortEnd, parts]) => ({
    cohortEnd,
    breakdown: "all children",
    category: allChildren,
    ...addCounts(parts),
  }));
}

export const makeReoffendingChildrenDetail = tableMaker({
  schema: reoffendingChildrenDetail,
  sources: [yjbChildren],
  make: async (context) => {
    const cohorts = await context.read(yjbChildren);
    return cohorts && [...totals(cohorts), ...cohorts].map(detailRow);
  },
});
