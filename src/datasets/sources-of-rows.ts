import { sources, type SourceId } from "./sources.ts";

const isSource = (name: string): name is SourceId => name in sources;

/**
 * The sources that rows name, each once, in their order. A name that is none is a file that somebody
 * loaded, and stands for the source it is an edition of.
 */
export const sourcesOfRows = (
  named: readonly (string | null)[],
  loaded: SourceId,
): readonly SourceId[] => [
  ...new Set(
    named.flatMap((name): readonly SourceId[] =>
      name === null || name === "" ? [] : [isSource(name) ? name : loaded],
    ),
  ),
];
