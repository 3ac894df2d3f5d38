import { tableAs, tablePaths } from "./_tables.ts";

export const getStaticPaths = tablePaths;

export const GET = tableAs("CSV");
