import { plot, type PlotOptions } from "@observablehq/plot";
import { frames, type Frame, type Panel } from "../../charts/chart.ts";
import { tidySvg } from "../../charts/tidy-svg.ts";
import type { ShownDrawing, ShownFigure } from "../shown-figure.ts";
import { requireDrawing } from "./drawing-markup.ts";

type Drawings = Exclude<ShownDrawing, { kind: "panels" }>;

/** Draws Plot options as the build does. */
export function draw(options: PlotOptions, links = false): Element {
  const svg = plot(options);
  tidySvg(svg, links);
  return svg;
}

function make(name: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(name);
  element.className = className;
  element.append(...children);
  return element;
}

/** A small drawing under its heading, as the build makes them. */
function panelItem({ heading, href, figure, detail, options }: Panel): HTMLElement {
  const name = make("p", "heading");
  if (href === undefined) name.append(heading);
  else {
    const anchor = document.createElement("a");
    anchor.href = href;
    anchor.textContent = heading;
    name.append(anchor);
  }
  const words = make("p", "detail");
  if (figure !== undefined) {
    const strong = document.createElement("b");
    strong.textContent = figure;
    words.append(strong);
  }
  words.append(` ${detail ?? ""}`);
  const item = document.createElement("li");
  item.append(name, words, draw(options));
  return item;
}

/** The two holders of a drawing, one for each width; made where the figure showed panels before. */
function holdersOf(element: HTMLElement): readonly HTMLElement[] {
  const found = [...element.querySelectorAll<HTMLElement>(":scope > .drawing")];
  if (found.length > 0) return found;
  clear(element);
  const made = frames.map(({ phone }) => {
    const holder = make("div", `drawing ${phone ? "phone" : "desktop"}`);
    holder.setAttribute("role", "img");
    return holder;
  });
  element.querySelector(":scope > .subtitle")?.after(...made);
  return made;
}

function clear(element: HTMLElement): void {
  const drawn =
    ":scope > .drawing, :scope > .panels, :scope > .panel-key, :scope > p.visually-hidden";
  for (const old of element.querySelectorAll(drawn)) old.remove();
}

// The same width as in the stylesheet of figures. Asking the elements would lay the page out each time.
const isPhone = matchMedia("(max-width: 40rem)");

/** The newest drawing for the other width, made when there is time or the width changes. */
const waiting = new Map<HTMLElement, () => void>();
function drawWaiting(): void {
  for (const fill of waiting.values()) fill();
  waiting.clear();
}
isPhone.addEventListener("change", drawWaiting);
addEventListener("beforeprint", drawWaiting);

/** Where a browser asks who made a page's markup, only this file may, and only drawings. */
const drawings = window.trustedTypes?.createPolicy("drawings", { createHTML: requireDrawing });
const trusted = (svg: string): string | TrustedHTML =>
  drawings?.createHTML(svg) ?? requireDrawing(svg);

function fillHolder(holder: HTMLElement, drawing: Drawings, frame: Frame): void {
  if (drawing.kind === "markup") {
    // Markup of our own, made of numbers and of names that are written in this site.
    holder.innerHTML = trusted(drawing.draw(frame)) as string;
    return;
  }
  holder.replaceChildren(...drawing.drawings.map((own) => draw(own(frame), drawing.links)));
}

/** The drawing that is seen comes at once; the one for the other width when it is needed. */
function drawFrames(element: HTMLElement, drawing: Drawings, altText: string): void {
  const holders = holdersOf(element);
  for (const frame of frames) {
    const holder = holders.find(({ classList }) =>
      classList.contains(frame.phone ? "phone" : "desktop"),
    );
    if (!holder) continue;
    const fill = (): void => {
      fillHolder(holder, drawing, frame);
    };
    holder.setAttribute("aria-label", altText);
    waiting.delete(holder);
    if (frame.phone === isPhone.matches) fill();
    else waiting.set(holder, fill);
  }
}

/** Draws what a figure shows in its place on the page, whatever stood there before. */
export function drawFigure(element: HTMLElement, { drawing, altText }: ShownFigure): void {
  if (drawing.kind !== "panels") {
    drawFrames(element, drawing, altText);
    return;
  }
  clear(element);
  const panels = make("ul", "panels", ...drawing.panels.map(panelItem));
  const key = (drawing.key ?? []).map((words) => make("li", "", words));
  element
    .querySelector(":scope > .subtitle")
    ?.after(
      panels,
      ...(key.length > 0 ? [make("ol", "panel-key", ...key)] : []),
      make("p", "visually-hidden", altText),
    );
}
