import { formatBytes } from "./numbers.ts";

/** How far a load has come, in whole percent: never 100 before the last byte. */
export const percentLoaded = (loaded: number, total: number): number =>
  Math.min(100, Math.floor((100 * loaded) / total));

/** "Fetching the database: 3.1 MB of 7.9 MB, 39%" */
export function describeProgress(loaded: number, total: number): string {
  const percent = percentLoaded(loaded, total);
  const action = percent === 100 ? "Starting the database" : "Fetching the database";
  return `${action}: ${formatBytes(loaded)} of ${formatBytes(total)}, ${String(percent)}%`;
}
