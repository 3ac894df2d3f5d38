import { sources, type SourceId } from "../../datasets/sources.ts";

const isSource = (name: string): name is SourceId => name in sources;

/**
 * The sources of rows of adults by authority, each once. A row that the importer loaded names the
 * file that it came from, which is the Ministry's geographical tool.
 */
export const adultSources = (named: readonly (string | null)[]): readonly SourceId[] => [
  ...new Set(
    named.flatMap((name): readonly SourceId[] =>
      name === null ? [] : [isSource(name) ? name : "moj-geographical-tool"],
    ),
  ),
];
