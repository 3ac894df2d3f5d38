import { sources, type SourceId } from "../datasets/sources.ts";
import { formatList } from "./lists.ts";

/** "Source: Metropolitan Police (OGL v2.0) and ONS (OGL v3.0)." Each publisher once. */
export function sourceLine(ids: readonly SourceId[]): string {
  const named = ids.map((id) => `${sources[id].publisher} (${sources[id].licence.name})`);
  return `Source: ${formatList([...new Set(named)])}.`;
}
