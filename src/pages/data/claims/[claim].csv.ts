import { claimAs, claimPaths } from "./_paths.ts";

export const getStaticPaths = claimPaths;

/** Exactly what is judged: the rows of the claim's own query, to four decimals. */
export const GET = claimAs("csv");
