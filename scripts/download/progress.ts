import type { Log } from "../pipeline/progress.ts";

const KILOBYTE = 1000;
const STEP = 0.1;
const UNKNOWN_STEP = 1_000_000;

/** 124,034 as "124 kB": what a person waits for. */
export function readableBytes(bytes: number): string {
  if (bytes < KILOBYTE) return `${bytes} bytes`;
  if (bytes < KILOBYTE ** 2) return `${Math.round(bytes / KILOBYTE)} kB`;
  return `${(bytes / KILOBYTE ** 2).toFixed(1)} MB`;
}

/**
 * Counts bytes as they come and tells of every tenth of the whole, or of every megabyte where the
 * whole is not known.
 */
export function createMeter(name: string, start: number, whole: number | undefined, log: Log) {
  let bytes = start;
  const step = whole === undefined ? UNKNOWN_STEP : Math.max(1, whole * STEP);
  let next = start + step;
  return (more: number): void => {
    bytes += more;
    if (bytes < next && bytes !== whole) return;
    next = bytes + step;
    const of = whole === undefined ? "" : ` of ${readableBytes(whole)}`;
    log(`  ${name}: ${readableBytes(bytes)}${of}`);
  };
}
