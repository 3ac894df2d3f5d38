import { claimAs, claimPaths } from "./_paths.ts";

export const getStaticPaths = claimPaths;

/** The rows of a claim's CSV as a list of records. */
export const GET = claimAs("json");
