import "../../database/page/older-browsers.ts";
import type { RowsFigure } from "../../charts/rows-figure.ts";
import { goToAnswer } from "../../figure/page/go-to-answer.ts";
import { offerFiles, showDrawn } from "../../figure/page/show-figure.ts";
import { editionsIn } from "../../figure/share.ts";
import { figureOfRows, type ShownFigure } from "../../figure/shown-figure.ts";
import { answer, paymentCurveFigure, workOut } from "./charts/payment-curve.ts";
import { paymentMixFigure } from "./charts/payment-mix.ts";
import { firstState, formatPayment, parsePayment, settings, type PaymentState } from "./state.ts";

/** Shows another result in a figure of the page: words, drawing, notes and table together. */
function show(figure: RowsFigure): void {
  const element = document.getElementById(figure.id);
  if (element) showDrawn(element, shownOf(figure, element), { name: figure.id });
}

const shownOf = (figure: RowsFigure, element: HTMLElement): ShownFigure =>
  figureOfRows(figure, editionsIn(element));

/** All that the page shows of one set of settings. */
type Worked = {
  readonly state: PaymentState;
  readonly sentences: readonly string[];
  readonly figures: readonly RowsFigure[];
  /** What can be said of it, the answer first. */
  readonly sayings: readonly string[];
};

function work(state: PaymentState): Worked {
  const outcome = workOut(state);
  const [curve, mix] = [paymentCurveFigure(outcome), paymentMixFigure(state)];
  const sentences = answer(outcome);
  return {
    state,
    sentences,
    figures: [curve, mix],
    sayings: [...sentences, mix.title, mix.altText],
  };
}

/** The files follow the settings, once these have come to rest. */
function offerAllFiles({ figures }: Worked): void {
  for (const figure of figures) {
    const element = document.getElementById(figure.id);
    if (element) offerFiles(element, shownOf(figure, element), { name: figure.id });
  }
}

function showAll({ sentences, figures }: Worked): void {
  const lines = document.querySelectorAll("[data-payment-answer] > p");
  sentences.forEach((sentence, index) => {
    const line = lines[index]?.querySelector("strong") ?? lines[index];
    if (line && line.textContent !== sentence) line.textContent = sentence;
  });
  figures.forEach(show);
}

/** Says to a screen reader the first thing that is different, once a control has come to rest. */
function announce({ sayings }: Worked, before: Worked): void {
  const status = document.querySelector("[data-payment-status]");
  const news = sayings.find((sentence, index) => sentence !== before.sayings[index]);
  if (status && news !== undefined) status.textContent = news;
}

/** How long the settings must rest before files are made of them, in milliseconds. */
const restful = 200;

/** Makes the files when there is time, or at once when one of them is asked for. */
function offerLater(offered: () => Worked): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const offer = (): void => {
    if (waiting === undefined) return;
    clearTimeout(waiting);
    waiting = undefined;
    offerAllFiles(offered());
  };
  for (const { id } of offered().figures) {
    document.querySelector(`#${id} > footer`)?.addEventListener("click", offer, { capture: true });
  }
  return () => {
    clearTimeout(waiting);
    waiting = setTimeout(offer, restful);
  };
}

let later: ReturnType<typeof setTimeout> | undefined;

/** A browser may take only so many addresses in a while (Safari 100 in 30 seconds): try again. */
function writeAddress(state: PaymentState): void {
  clearTimeout(later);
  try {
    history.replaceState(null, "", formatPayment(state) + location.hash);
  } catch {
    later = setTimeout(() => {
      writeAddress(state);
    }, 1000);
  }
}

/** Puts the settings into the form, and hides the one that the rule does not use. */
function fill(form: HTMLFormElement, state: PaymentState, typing = false): void {
  for (const setting of settings) {
    const input = form.querySelector<HTMLInputElement>(`input[name="${setting}"]`);
    // A number that is being typed is left alone until it is done.
    if (input && !(typing && input.type === "number")) input.value = String(state[setting]);
    const value = form.querySelector<HTMLElement>(`[data-for="${setting}"] .value`);
    if (!value) continue;
    const written = `${String(state[setting])}${value.dataset["unit"] ?? ""}`;
    value.textContent = written;
    input?.setAttribute("aria-valuetext", written);
  }
  const rule = form.querySelector("select");
  if (rule) rule.value = state.rule;
  const hide = (setting: string, hidden: boolean): void => {
    const label = form.querySelector<HTMLElement>(`[data-for="${setting}"]`);
    if (label) label.hidden = hidden;
  };
  hide("target", state.rule !== "target");
  hide("level", state.rule !== "significant");
}

function readForm(form: HTMLFormElement): PaymentState {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string") query.set(name, value);
  }
  return parsePayment(query.toString());
}

function enhance(form: HTMLFormElement): void {
  let settled = work(parsePayment(location.search));
  let newest = settled;
  let shown = settled;
  const offerSoon = offerLater(() => settled);
  const showOnce = (worked: Worked): void => {
    if (worked !== shown) showAll(worked);
    shown = worked;
  };
  /** What the form says now; worked out once for a touch and for the rest that follows it. */
  const read = (): Worked => {
    const state = readForm(form);
    if (formatPayment(state) !== formatPayment(newest.state)) newest = work(state);
    return newest;
  };
  fill(form, settled.state);
  if (location.search !== "") {
    showAll(settled);
    offerAllFiles(settled);
  }
  form.classList.remove("waiting");
  /** A control has come to rest: the address follows, without a step to go back. */
  const settle = (worked: Worked): void => {
    fill(form, worked.state);
    showOnce(worked);
    announce(worked, settled);
    settled = worked;
    offerSoon();
    writeAddress(worked.state);
  };
  form.addEventListener("input", () => {
    const worked = read();
    fill(form, worked.state, true);
    showOnce(worked);
  });
  form.addEventListener("change", () => {
    settle(read());
  });
  goToAnswer(form, () => document.querySelector<HTMLElement>("[data-payment-answer]"));
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    newest = work(firstState);
    settle(newest);
  });
}

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-payment]")) enhance(form);
