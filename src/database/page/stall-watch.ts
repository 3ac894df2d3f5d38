import { EngineError } from "./engine-error.ts";

/** How long a host may send nothing before the download is given up. */
const patience = 30_000;

export type StallWatch = {
  /** Ends the fetch: when nothing came for too long, or when whoever waits gave up. */
  readonly signal: AbortSignal;
  /** Starts the wait again. */
  readonly arrived: () => void;
  readonly done: () => void;
  /** Why it ended the fetch; nothing where it did not. */
  readonly stalled: () => EngineError | undefined;
};

/** Gives up when nothing arrives for too long; each `arrived` starts the wait again. */
export function stallWatch(signal: AbortSignal | undefined): StallWatch {
  const controller = new AbortController();
  let stalled: EngineError | undefined;
  const stop = (): void => {
    controller.abort(signal?.reason);
  };
  if (signal?.aborted) stop();
  signal?.addEventListener("abort", stop);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const arrived = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const why = `nothing arrived for ${String(patience / 1000)} seconds`;
      stalled = new EngineError("stalled", why);
      controller.abort(stalled);
    }, patience);
  };
  arrived();
  return {
    signal: controller.signal,
    arrived,
    done: () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", stop);
    },
    stalled: () => stalled,
  };
}
