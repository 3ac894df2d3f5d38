import { claimAs, claimPaths } from "./_paths.ts";

export const getStaticPaths = claimPaths;

/** A claim's rows, notes and columns as a workbook. */
export const GET = claimAs("xlsx");
