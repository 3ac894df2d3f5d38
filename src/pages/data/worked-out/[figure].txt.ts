import { figureAs, figurePaths } from "./_paths.ts";

export const getStaticPaths = figurePaths;

/** What the file holds and what it assumes, as plain text. */
export const GET = figureAs("notes");
