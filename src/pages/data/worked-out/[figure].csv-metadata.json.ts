import { figureAs, figurePaths } from "./_paths.ts";

export const getStaticPaths = figurePaths;

/** What the file holds and what it assumes, as CSV on the Web metadata. */
export const GET = figureAs("metadata");
