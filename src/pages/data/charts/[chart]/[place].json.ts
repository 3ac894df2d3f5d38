import { chartAs, chartPaths } from "../_paths.ts";

export const getStaticPaths = chartPaths;

/** The rows of a chart's CSV as a list of records. */
export const GET = chartAs("json");
