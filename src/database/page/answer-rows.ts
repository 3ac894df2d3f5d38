import { answerCell } from "../ask/answer-cell.ts";
import { mostBytes, mostRows, type Answer, type AnswerColumn } from "../ask/answer.ts";
import type { Cell } from "../ask/query.ts";

/** As much of an Arrow batch as is read here. */
export type ArrowBatch = {
  readonly numRows: number;
  readonly getChildAt: (index: number) => { readonly get: (row: number) => unknown } | null;
};

const sizeOf = (cell: Cell): number => (typeof cell === "string" ? cell.length : 8);

/**
 * Reads the batches of an answer, one after the other, as far as rows and bytes are allowed: a batch
 * that is not needed any more is not asked for. At least one row is read.
 */
export async function readAnswer(
  columns: readonly AnswerColumn[],
  batches: AsyncIterable<ArrowBatch>,
): Promise<Answer> {
  const rows: (readonly Cell[])[] = [];
  let bytes = 0;
  for await (const batch of batches) {
    const read = columns.map(({ type }, index) => {
      const values = batch.getChildAt(index);
      return (row: number): Cell => answerCell(values?.get(row), type);
    });
    for (let row = 0; row < batch.numRows; row += 1) {
      const cells = read.map((cell) => cell(row));
      bytes += cells.reduce<number>((sum, cell) => sum + sizeOf(cell), 0);
      if (rows.length === mostRows || (rows.length > 0 && bytes > mostBytes)) {
        return { columns, rows, truncated: true };
      }
      rows.push(cells);
    }
  }
  return { columns, rows, truncated: false };
}
