import { plot, type PlotOptions } from "@observablehq/plot";
import { frames, type Figure, type Panel, type Presented } from "../charts/chart.ts";
import { tidySvg } from "../charts/tidy-svg.ts";

type Drawings = Extract<Figure, { kind: "drawings" }>;

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
  const drawn = ":scope > .drawing, :scope > .panels, :scope > p.visually-hidden";
  for (const old of element.querySelectorAll(drawn)) old.remove();
}

/** The drawing that is seen comes at once; the one for the other width when there is time. */
function drawFrames(element: HTMLElement, figure: Drawings, altText: string): void {
  const holders = holdersOf(element);
  for (const frame of frames) {
    const holder = holders.find(({ classList }) =>
      classList.contains(frame.phone ? "phone" : "desktop"),
    );
    const fill = (): void => {
      holder?.replaceChildren(
        ...figure.drawings.map((drawing) => draw(drawing(frame), figure.links)),
      );
    };
    holder?.setAttribute("aria-label", altText);
    if (holder && holder.getClientRects().length > 0) fill();
    else setTimeout(fill);
  }
}

/** Draws what a chart shows in a figure of the page, whatever stood there before. */
export function drawFigure(element: HTMLElement, { figure, altText }: Presented): void {
  if (figure.kind === "drawings") {
    drawFrames(element, figure, altText);
    return;
  }
  clear(element);
  const panels = make("ul", "panels", ...figure.panels.map(panelItem));
  element.querySelector(":scope > .subtitle")?.after(panels, make("p", "visually-hidden", altText));
}
