import { version } from "@duckdb/node-api";

/** The engine's own version: "v1.5.6". What it made is kept under it. */
export const engineVersion = version();
