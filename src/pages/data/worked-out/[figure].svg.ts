import { figureAs, figurePaths } from "./_paths.ts";

export const getStaticPaths = figurePaths;

/** The figure as a picture that explains itself. */
export const GET = figureAs("svg");
