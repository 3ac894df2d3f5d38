import { chartAs, chartPaths } from "../_paths.ts";

export const getStaticPaths = chartPaths;

/** Exactly what is drawn: the rows of the chart's own query, to four decimals. */
export const GET = chartAs("csv");
