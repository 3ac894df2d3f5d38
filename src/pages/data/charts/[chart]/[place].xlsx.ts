import { chartAs, chartPaths } from "../_paths.ts";

export const getStaticPaths = chartPaths;

/** A chart's rows, notes and columns as a workbook. */
export const GET = chartAs("xlsx");
