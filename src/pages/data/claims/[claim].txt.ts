import { claimAs, claimPaths } from "./_paths.ts";

export const getStaticPaths = claimPaths;

/** The claim, the verdict and how to read it beside the claim's CSV, as plain text. */
export const GET = claimAs("notes");
