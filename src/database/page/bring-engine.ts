import { bring } from "./bring.ts";
import type * as Browser from "./browser.ts";
import { EngineError } from "./engine-error.ts";
import { whatIsMissing } from "./supported.ts";

/**
 * Brings what opens the database in the page, where this browser can run it.
 *
 * @param signal ends the wait
 * @throws EngineError when the browser lacks what it takes, or when it does not come
 */
export async function bringEngine(signal?: AbortSignal): Promise<typeof Browser> {
  const missing = whatIsMissing();
  if (missing !== undefined) throw new EngineError("unsupported", missing);
  return bring(() => import("./browser.ts"), signal);
}
