import { parseCount, shown } from "../pipeline/cells.ts";
import { textOf, type SheetCell } from "./sheet.ts";

/** Why there is no count: kept back by the publisher, not there, or no such column in the file. */
export type Gap =
  { readonly kind: "[c]" | "[x]"; readonly marker: string } | { readonly kind: "no column" };

export type Figure =
  | { readonly count: number; readonly gap?: undefined }
  | { readonly count: null; readonly gap: Gap };

/** Shown in place of a figure that would let people be recognised; never a zero. */
const suppressed = ["-", "–", "—", "*", "**", "~", "[c]", "c", "(c)", "s", "supp", "suppressed"];
/** Shown in place of a figure that there is not. */
const notAvailable = ["", "..", ".", ":", "[x]", "x", "[z]", "z", "n/a", "na", "not available"];

export const noColumn: Figure = { count: null, gap: { kind: "no column" } };

/** @returns undefined for a cell that is neither a whole number nor a known marker */
export function parseFigure(cell: SheetCell | undefined): Figure | undefined {
  const count = parseCount(cell);
  if (count !== undefined) return { count };
  const marker = textOf(cell);
  const text = marker.toLowerCase();
  if (suppressed.includes(text)) return { count: null, gap: { kind: "[c]", marker } };
  return notAvailable.includes(text) ? { count: null, gap: { kind: "[x]", marker } } : undefined;
}

export const isSuppressed = ({ gap }: Figure): boolean => gap?.kind === "[c]";

/** A figure, or what the file has in its place. */
export function shownFigure({ count, gap }: Figure): string {
  if (count !== null) return String(count);
  return gap.kind === "no column" ? "no column" : shown(gap.marker);
}
