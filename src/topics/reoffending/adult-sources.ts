import { sourcesOfRows } from "../../datasets/sources-of-rows.ts";
import type { SourceId } from "../../datasets/sources.ts";

/**
 * The sources of rows of adults by authority, each once. A row that the importer loaded names the
 * file that it came from, which is the Ministry's geographical tool.
 */
export const adultSources = (named: readonly (string | null)[]): readonly SourceId[] =>
  sourcesOfRows(named, "moj-geographical-tool");
