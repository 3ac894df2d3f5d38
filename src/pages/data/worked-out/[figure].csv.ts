import { figureAs, figurePaths } from "./_paths.ts";

export const getStaticPaths = figurePaths;

/** Every point that is drawn, worked out to six figures. */
export const GET = figureAs("csv");
