import { scaled } from "../stats/amounts.ts";
import { countOf } from "./measure.ts";
import type { Question } from "./question.ts";
import type { AnswerRow } from "./rows.ts";

/** Why an index is not there: the table's own notes begin like this too. */
export const noIndexNote = "[x] the first figure is 0, and nothing can be an index of 0";

/** The first figure that there is of every place: the 100 of its index. */
function firstsOf(
  rows: readonly AnswerRow[],
  count: ReturnType<typeof countOf>,
): ReadonlyMap<string, number> {
  const firsts = new Map<string, number>();
  for (const row of rows) {
    const value = row[count] ?? null;
    if (value !== null && !firsts.has(row.area_code)) firsts.set(row.area_code, value);
  }
  return firsts;
}

/**
 * Sets counts on the scale of a question: as they are, per 1,000 residents, or as an index of the
 * first of each place. Whichever way the rows came, this makes their values.
 *
 * @param rows of the places and periods asked, each place's in order of time
 */
export function onScale(
  rows: readonly AnswerRow[],
  { measure, scale }: Question,
): readonly AnswerRow[] {
  if (scale === "published") return rows;
  const count = countOf(measure);
  const firsts = firstsOf(rows, count);
  return rows.map((row) => {
    const value = row[count] ?? null;
    const first = firsts.get(row.area_code) ?? null;
    const hasNoIndex = scale === "index" && first === 0 && value !== null;
    return {
      ...row,
      value: scaled[scale]({ count: value, residents: row.residents ?? null, first }),
      ...(hasNoIndex ? { note: noIndexNote } : {}),
      // Only a rate rests on residents.
      ...(count === "residents" || scale === "rate" ? {} : { residents: null }),
    };
  });
}
