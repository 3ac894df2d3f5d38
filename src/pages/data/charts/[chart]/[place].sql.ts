import { chartAs, chartPaths } from "../_paths.ts";

export const getStaticPaths = chartPaths;

/** The question behind a chart, with the place written out, ready to paste. */
export const GET = chartAs("sql");
