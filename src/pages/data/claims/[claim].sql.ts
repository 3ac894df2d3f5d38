import { claimAs, claimPaths } from "./_paths.ts";

export const getStaticPaths = claimPaths;

/** The question behind a verdict, ready to paste. */
export const GET = claimAs("sql");
