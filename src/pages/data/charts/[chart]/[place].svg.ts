import { chartAs, chartPaths } from "../_paths.ts";

export const getStaticPaths = chartPaths;

/** The chart as a picture that explains itself. */
export const GET = chartAs("svg");
