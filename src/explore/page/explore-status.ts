import type { Progress } from "../../database/page/download.ts";
import { LoadError } from "../../database/page/load-error.ts";
import { ReaderError, type Place } from "../../database/page/reader-error.ts";
import type { Suggestion } from "../schema/suggest.ts";
import { describeProgress, percentLoaded } from "../../words/progress.ts";

/** Where a query stands, for readers of the page and for tests alike. */
export type State = "idle" | "loading" | "asking" | "answered" | "failed";

/** The line that says how far the answer is, and the box for when there is none. */
export type ExploreStatus = {
  /** What the page says before anything is asked. */
  readonly first: string;
  readonly set: (state: State) => void;
  readonly say: (text: string) => void;
  readonly progress: (progress: Progress) => void;
  readonly fail: (error: unknown, suggestion: Suggestion | undefined) => void;
};

function find<E extends Element>(name: string, type: new () => E): E {
  const found = document.querySelector(`[data-explore-${name}]`);
  if (!(found instanceof type)) throw new Error(`Explore has no ${name}.`);
  return found;
}

/** The line of the fault with an arrow under it, as every reader of SQL knows it. */
function excerpt(sql: string, place: Place): string {
  const line = sql.split("\n")[place.line - 1] ?? "";
  const start = Math.max(0, place.column - 30);
  const before = line.slice(start, place.column - 1);
  return `Line ${String(place.line)}: ${line.slice(start, start + 60)}\n${" ".repeat(`Line ${String(place.line)}: `.length + before.length)}↑`;
}

/** Finds the places for messages that the build put into the page. */
export function exploreStatus(form: HTMLElement): ExploreStatus {
  const [line, fault] = [find("status", HTMLElement), find("fault", HTMLElement)];
  const [message, place] = [find("message", HTMLElement), find("place", HTMLElement)];
  const [offer, mend] = [find("suggestion", HTMLElement), find("mend", HTMLElement)];
  const [wayOn, bar] = [find("way-on", HTMLElement), find("progress", HTMLProgressElement)];
  const stop = find("stop", HTMLElement);
  let saidPercent = -1;
  return {
    first: line.textContent,
    set(state) {
      form.dataset["state"] = state;
      bar.hidden = state !== "loading";
      stop.hidden = state !== "loading" && state !== "asking";
      if (state !== "failed") fault.hidden = true;
    },
    say(text) {
      saidPercent = -1;
      line.textContent = text;
    },
    progress({ loaded, total }) {
      const percent = percentLoaded(loaded, total);
      bar.value = percent;
      // A screen reader speaks each change of the line: ten of them are enough.
      if (Math.floor(percent / 10) === Math.floor(saidPercent / 10)) return;
      saidPercent = percent;
      line.textContent = describeProgress(loaded, total);
    },
    fail(error, suggestion) {
      saidPercent = -1;
      line.textContent = "";
      const isReaders = error instanceof ReaderError;
      message.textContent =
        isReaders || error instanceof LoadError ? error.message : "Something went wrong here.";
      const where = isReaders ? error.place : undefined;
      place.hidden = where === undefined;
      place.textContent = isReaders && where ? excerpt(error.sql, where) : "";
      offer.hidden = suggestion === undefined;
      mend.textContent = suggestion?.meant ?? "";
      wayOn.hidden = isReaders && error.problem !== "lost" && error.problem !== "memory";
      fault.hidden = false;
    },
  };
}
