import type { Progress } from "../database/download.ts";
import { formatBytes } from "../prose/format.ts";

/** Where the answer stands, for readers of the page and for tests alike. */
export type State = "idle" | "loading" | "asking" | "answered" | "failed";

/** The line that says how far the answer is, and the box for when there is none. */
export type CompareStatus = {
  set: (state: State, milliseconds?: number) => void;
  /** @param spoken what a screen reader says first, where the eye has it elsewhere */
  say: (text: string, spoken?: string) => void;
  progress: (progress: Progress) => void;
  fail: (reason: string) => void;
};

const find = <E extends Element>(name: string, type: new () => E): E => {
  const found = document.querySelector(`[data-compare-${name}]`);
  if (!(found instanceof type)) throw new Error(`Compare has no ${name}.`);
  return found;
};

/** Finds the places for messages that the build put into the page. */
export function compareStatus(): CompareStatus {
  const answer = find("answer", HTMLElement);
  const line = find("status", HTMLElement);
  const bar = find("progress", HTMLProgressElement);
  const failure = find("failure", HTMLElement);
  const reason = find("reason", HTMLElement);
  let saidPercent = -1;
  return {
    set(state, milliseconds) {
      answer.dataset["state"] = state;
      answer.setAttribute("aria-busy", String(state === "asking"));
      bar.hidden = state !== "loading";
      failure.hidden = state !== "failed";
      if (milliseconds !== undefined) {
        answer.dataset["answeredIn"] = String(Math.round(milliseconds * 10) / 10);
      }
    },
    say(text, spoken = "") {
      const heard = document.createElement("span");
      heard.className = "visually-hidden";
      heard.textContent = spoken;
      line.replaceChildren(heard, text);
    },
    progress({ loaded, total }) {
      const percent = Math.min(100, Math.floor((100 * loaded) / total));
      bar.value = percent;
      // A screen reader speaks each change of the line: ten of them are enough.
      if (Math.floor(percent / 10) === Math.floor(saidPercent / 10)) return;
      saidPercent = percent;
      line.textContent = `Fetching the database: ${formatBytes(loaded)} of ${formatBytes(total)}, ${String(percent)}%`;
    },
    fail(text) {
      saidPercent = -1;
      line.textContent = "";
      reason.textContent = text;
    },
  };
}
