import { figureAs, figurePaths } from "./_paths.ts";

export const getStaticPaths = figurePaths;

/** Every point that is drawn, with notes and columns, as a workbook. */
export const GET = figureAs("xlsx");
