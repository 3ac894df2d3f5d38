import type { Progress } from "../../database/page/download.ts";
import { describeProgress, percentLoaded } from "../../words/progress.ts";

/** Where the answer stands, for readers of the page and for tests alike. */
export type State = "idle" | "waiting" | "asking" | "answered" | "failed" | "cancelled";

/** The line that says how far the answer is, the one for the database, and the box for a failure. */
export type CompareStatus = {
  readonly set: (state: State, milliseconds?: number) => void;
  /** @param spoken what a screen reader says first, where the eye has it elsewhere */
  readonly say: (text: string, spoken?: string) => void;
  /** How far the database has come; nothing when none is on its way. */
  readonly progress: (progress: Progress | undefined) => void;
  /** Offers to fetch the database, which nobody is fetching. */
  readonly offer: (isOffered: boolean) => void;
  readonly fail: (reason: string) => void;
  readonly onCancel: (listener: () => void) => void;
  readonly onFetch: (listener: () => void) => void;
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
  const loading = find("loading", HTMLElement);
  const bar = find("progress", HTMLProgressElement);
  const loaded = find("loaded", HTMLElement);
  const cancel = find("cancel", HTMLButtonElement);
  const fetching = find("fetch", HTMLButtonElement);
  const failure = find("failure", HTMLElement);
  const reason = find("reason", HTMLElement);
  return {
    set(state, milliseconds) {
      answer.dataset["state"] = state;
      answer.setAttribute("aria-busy", String(state === "asking" || state === "waiting"));
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
    progress(progress) {
      const hadFocus = document.activeElement === cancel;
      loading.hidden = progress === undefined;
      if (!progress) {
        // Focus must not fall off the page with the button that had it.
        if (hadFocus) answer.focus();
        return;
      }
      fetching.hidden = true;
      bar.value = percentLoaded(progress.loaded, progress.total);
      loaded.textContent = describeProgress(progress.loaded, progress.total);
    },
    offer(isOffered) {
      fetching.hidden = !isOffered;
      if (isOffered && document.activeElement === answer) fetching.focus();
    },
    fail(text) {
      line.textContent = "";
      reason.textContent = text;
    },
    onCancel(listener) {
      cancel.addEventListener("click", listener);
    },
    onFetch(listener) {
      fetching.addEventListener("click", listener);
    },
  };
}
