import { join } from "node:path";
import { describeLast } from "./changes/read-last.ts";

/** `npm run data:changes`: what the last edition that was taken brought and changed. */
try {
  console.log((await describeLast(join(import.meta.dirname, "../data"))).join("\n"));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
