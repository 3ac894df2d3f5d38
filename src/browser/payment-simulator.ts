import { frames } from "../charts/chart.ts";
import { describeRowsFile } from "../charts/csvw.ts";
import type { RowsFigure } from "../charts/payment/figure.ts";
import { answer, paymentCurveFigure, workOut } from "../charts/payment/payment-curve.ts";
import { paymentMixFigure } from "../charts/payment/payment-mix.ts";
import {
  firstState,
  formatPayment,
  parsePayment,
  settings,
  type PaymentState,
} from "../charts/payment/state.ts";
import { toCsv } from "../database/csv.ts";
import { offerFile } from "./offer-file.ts";

function cell(content: string, index: number): HTMLTableCellElement {
  const made = document.createElement(index === 0 ? "th" : "td");
  if (index === 0) made.scope = "row";
  else made.className = "number";
  made.textContent = content;
  return made;
}

// The same width as in the stylesheet of figures. Asking the elements would lay the page out each time.
const isPhone = matchMedia("(max-width: 40rem)");

/** The newest drawing for the other width, made when the width changes. */
const laterDrawings = new Map<Element, () => void>();
isPhone.addEventListener("change", () => {
  for (const draw of laterDrawings.values()) draw();
  laterDrawings.clear();
});

/** Shows another result in a figure of the page: words, both drawings, notes and table together. */
function show(figure: RowsFigure): void {
  const element = document.getElementById(figure.id);
  if (element === null) return;
  const write = (selector: string, content: string): void => {
    const found = element.querySelector(selector);
    if (found) found.textContent = content;
  };
  write(`#${figure.id}-title`, figure.title);
  write(".subtitle", figure.subtitle);
  write("caption", figure.title);
  element.querySelector(".table-scroll")?.setAttribute("aria-label", `Table: ${figure.title}`);
  for (const frame of frames) {
    const holder = element.querySelector(frame.phone ? ".drawing.phone" : ".drawing.desktop");
    holder?.setAttribute("aria-label", figure.altText);
    // Markup of our own, made of numbers and of names that are written in this site.
    if (holder === null) continue;
    if (frame.phone === isPhone.matches) holder.innerHTML = figure.draw(frame);
    else laterDrawings.set(holder, () => (holder.innerHTML = figure.draw(frame)));
  }
  element.querySelectorAll(":scope > .notes > li").forEach((line, index) => {
    line.textContent = figure.notes[index] ?? "";
  });
  const rows = figure.table.body.map((cells) => {
    const row = document.createElement("tr");
    row.append(...cells.map(cell));
    return row;
  });
  element.querySelector("tbody")?.replaceChildren(...rows);
}

/** The files follow the settings, once these have come to rest. */
function offerFiles(state: PaymentState): void {
  for (const figure of [paymentCurveFigure(workOut(state)), paymentMixFigure(state)]) {
    const link = (file: string): HTMLAnchorElement | null =>
      document.querySelector(`#${figure.id} a[data-file="${file}"]`);
    const csv = toCsv(Object.keys(figure.file.columns), figure.file.rows);
    const notes = JSON.stringify(describeRowsFile(figure), null, 2);
    offerFile(link("csv"), csv, "text/csv", `${figure.id}.csv`);
    offerFile(link("notes"), notes, "application/json", `${figure.id}.csv-metadata.json`);
  }
}

function showAll(state: PaymentState): void {
  const outcome = workOut(state);
  const lines = document.querySelectorAll("[data-payment-answer] > p");
  answer(outcome).forEach((sentence, index) => {
    const line = lines[index]?.querySelector("strong") ?? lines[index];
    if (line && line.textContent !== sentence) line.textContent = sentence;
  });
  show(paymentCurveFigure(outcome));
  show(paymentMixFigure(state));
}

/** All that the page says of its settings, the answer first. */
const sayings = (state: PaymentState): readonly string[] => [
  ...answer(workOut(state)),
  paymentMixFigure(state).title,
];

/** Says to a screen reader the first thing that is different, once a control has come to rest. */
function announce(state: PaymentState, before: PaymentState): void {
  const status = document.querySelector("[data-payment-status]");
  const said = sayings(before);
  const news = sayings(state).find((sentence, index) => sentence !== said[index]);
  if (status && news !== undefined) status.textContent = news;
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
  let settled = parsePayment(location.search);
  fill(form, settled);
  if (location.search !== "") {
    showAll(settled);
    offerFiles(settled);
  }
  form.classList.remove("waiting");
  /** A control has come to rest: the address follows, without a step to go back. */
  const settle = (state: PaymentState): void => {
    fill(form, state);
    showAll(state);
    offerFiles(state);
    announce(state, settled);
    settled = state;
    history.replaceState(null, "", formatPayment(state) + location.hash);
  };
  form.addEventListener("input", () => {
    const state = readForm(form);
    fill(form, state, true);
    showAll(state);
  });
  form.addEventListener("change", () => {
    settle(readForm(form));
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
  });
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    settle(firstState);
  });
}

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-payment]")) enhance(form);
