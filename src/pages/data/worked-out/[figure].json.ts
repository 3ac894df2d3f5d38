import { figureAs, figurePaths } from "./_paths.ts";

export const getStaticPaths = figurePaths;

/** Every point that is drawn, as a list of records. */
export const GET = figureAs("json");
