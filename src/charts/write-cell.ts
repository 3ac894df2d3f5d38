import type { Cell } from "../database/ask/query.ts";
import {
  formatChange,
  formatCount,
  formatDecimal,
  formatShort,
  formatSigned,
  formatRatio,
} from "../words/numbers.ts";
import { formatCohort, formatMonth } from "../words/periods.ts";
import type { ChartColumn } from "./columns.ts";

/** One cell as people read it in a table. Missing is said, never left as an empty cell or a zero. */
export function writeCell(cell: Cell, column: ChartColumn): string {
  if (cell === null) return column.format === "text" ? "" : "not available";
  switch (column.format) {
    case "count":
      return formatCount(Number(cell));
    case "rate":
    case "index":
      return formatDecimal(Number(cell));
    case "ratio":
      return formatRatio(Number(cell));
    case "percent":
      return `${formatDecimal(Number(cell))}%`;
    case "change":
      return formatChange(Number(cell));
    case "statedPercent":
      return `${formatShort(Number(cell))}%`;
    case "statedChange":
      return `${formatSigned(Number(cell))}%`;
    case "cohort":
      return formatCohort(String(cell));
    case "month":
      return formatMonth(String(cell));
    default:
      return String(cell);
  }
}
