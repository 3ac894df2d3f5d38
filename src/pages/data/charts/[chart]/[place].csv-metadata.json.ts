import { chartAs, chartPaths } from "../_paths.ts";

export const getStaticPaths = chartPaths;

/** The notes, sources and licences of a chart's CSV, as CSV on the Web metadata. */
export const GET = chartAs("metadata");
