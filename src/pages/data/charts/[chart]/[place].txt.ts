import { chartAs, chartPaths } from "../_paths.ts";

export const getStaticPaths = chartPaths;

/** What a reader of a chart's CSV must know, as plain text. */
export const GET = chartAs("notes");
