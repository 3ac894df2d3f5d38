import { nearestLine, parsePoints, type Drawn, type Point } from "./reading.ts";

/** More cells than this do not fit beside a chart: the table has them. */
const mostCells = 12;

const namespace = "http://www.w3.org/2000/svg";

type Readable = Drawn & { readonly lines: readonly Drawn[] };

const known = new WeakMap<Element, Readable | null>();

/** What a drawing says of where its table's lines lie; read once. */
function readable(svg: Element): Readable | null {
  const found = known.get(svg);
  if (found !== undefined) return found;
  const lines = [...svg.querySelectorAll("[data-points]")].map((group) => ({
    along: group.getAttribute("data-along") ?? "x",
    points: parsePoints(group.getAttribute("data-points") ?? ""),
  }));
  const points = lines.flatMap((line) => line.points);
  const made = points.length > 0 ? { along: lines[0]?.along ?? "x", points, lines } : null;
  known.set(svg, made);
  return made;
}

const drawingsOf = (figure: Element): readonly SVGSVGElement[] =>
  [...figure.querySelectorAll<SVGSVGElement>("svg.plot")].filter(
    (svg) => svg.getClientRects().length > 0 && readable(svg) !== null,
  );

/** The lines, bars and dots of the drawings that a figure shows now, each by its points. */
export const drawnIn = (figure: Element): readonly Drawn[] =>
  drawingsOf(figure).flatMap((svg) => readable(svg)?.lines ?? []);

/** A line of the figure's table in words: what it is of, then each cell with its head. */
function lineOf(figure: Element, row: number): readonly (readonly [string, string])[] {
  const table = figure.querySelector<HTMLTableElement>(":scope > footer table");
  const heads = [...(table?.tHead?.rows[0]?.cells ?? [])].map((cell) => cell.textContent.trim());
  const cells = [...(table?.tBodies[0]?.rows[row]?.cells ?? [])];
  return cells
    .map((cell, index) => [heads[index] ?? "", cell.textContent.trim()] as const)
    .filter(([, words]) => words !== "");
}

const box = document.createElement("div");
box.className = "reading";
box.hidden = true;
const status = document.createElement("p");
status.className = "visually-hidden";
status.setAttribute("role", "status");

let current: { readonly figure: Element; readonly row: number } | undefined;

function clearMarks(): void {
  for (const mark of document.querySelectorAll("svg.plot > .reading-mark")) mark.remove();
}

function hide(): void {
  clearMarks();
  box.hidden = true;
  current = undefined;
}

function markPoints(svg: SVGSVGElement, row: number): readonly Point[] {
  const own = readable(svg)?.points.filter((point) => point.row === row) ?? [];
  const group = document.createElementNS(namespace, "g");
  group.setAttribute("class", "reading-mark");
  for (const { x, y } of own) {
    const ring = document.createElementNS(namespace, "circle");
    ring.setAttribute("cx", String(x));
    ring.setAttribute("cy", String(y));
    ring.setAttribute("r", "7");
    group.append(ring);
  }
  svg.append(group);
  return own;
}

type Place = { readonly left: number; readonly top: number };

/** Where a point of a drawing is on the screen. */
function onScreen(svg: SVGSVGElement, { x, y }: Point): Place {
  const drawn = svg.getBoundingClientRect();
  const scale = drawn.width / svg.viewBox.baseVal.width;
  return { left: drawn.left + x * scale, top: drawn.top + y * scale };
}

/** Narrower figures have no room beside a point: the box stands below the drawing. */
const roomy = 480;

/**
 * Where a box as wide as the figure stands, on the screen: below the drawing; where that is out of
 * sight, above the point or below it, and never over it.
 */
function topBelow(at: Place, drawing: Element): number {
  const below = drawing.getBoundingClientRect().bottom + 4;
  if (below + box.offsetHeight <= innerHeight) return below;
  const above = at.top - box.offsetHeight - 16;
  return above >= 0 ? above : at.top + 16;
}

/** Beside a place, on the side that has room, and never beyond the figure. */
function put(figure: Element, at: Place, drawing: Element): void {
  if (box.parentElement !== figure) figure.append(box);
  box.hidden = false;
  const frame = figure.getBoundingClientRect();
  const [left, top] = [at.left - frame.left, at.top - frame.top];
  const isNarrow = frame.width < roomy;
  box.classList.toggle("below", isNarrow);
  if (isNarrow) {
    box.style.left = "0";
    box.style.top = `${String(topBelow(at, drawing) - frame.top)}px`;
    return;
  }
  const room = frame.width - box.offsetWidth;
  const beside =
    left + 16 + box.offsetWidth > frame.width ? left - 16 - box.offsetWidth : left + 16;
  box.style.left = `${String(Math.max(0, Math.min(room, beside)))}px`;
  const above = top - box.offsetHeight - 12;
  // At the top of a figure it would cover the point: there it stands below it.
  box.style.top = `${String(above < 0 ? top + 16 : above)}px`;
}

function fill(line: readonly (readonly [string, string])[]): void {
  const [first, ...rest] = line;
  const name = document.createElement("b");
  name.textContent = first?.[1] ?? "";
  const list = document.createElement("dl");
  for (const [head, words] of rest.slice(0, mostCells)) {
    const pair = document.createElement("div");
    const [term, value] = [document.createElement("dt"), document.createElement("dd")];
    term.textContent = head;
    value.textContent = words;
    pair.append(term, value);
    list.append(pair);
  }
  box.replaceChildren(name, list);
  if (rest.length > mostCells) {
    const more = document.createElement("p");
    more.textContent = `${String(rest.length - mostCells)} more in the table`;
    box.append(more);
  }
}

const spoken = (line: readonly (readonly [string, string])[]): string =>
  line.map(([head, words], index) => (index === 0 ? words : `${head} ${words}`)).join(", ");

/** Shows a line of the figure's table at its points, in every drawing that has it. */
export function showLine(figure: Element, row: number, at?: SVGSVGElement): void {
  if (current?.figure === figure && current.row === row && !box.hidden) return;
  const line = lineOf(figure, row);
  if (line.length === 0) {
    hide();
    return;
  }
  clearMarks();
  const marked = drawingsOf(figure).map((svg) => ({ svg, points: markPoints(svg, row) }));
  const main =
    marked.find(({ svg }) => svg === at) ?? marked.find(({ points }) => points.length > 0);
  const [point] = main?.points ?? [];
  if (!main || !point) {
    hide();
    return;
  }
  fill(line);
  put(figure, onScreen(main.svg, point), main.svg);
  current = { figure, row };
}

/** The name of a link in a map, which has room for short names alone. */
function showName(link: Element): void {
  const figure = link.closest("figure.chart");
  const name = link.getAttribute("aria-label");
  if (!figure || name === null || name === "") return;
  hide();
  box.textContent = name;
  const { left, width, top } = link.getBoundingClientRect();
  put(figure, { left: left + width / 2, top }, link.closest("svg") ?? link);
}

const mapLink = "figure.chart svg.plot a[aria-label]";

function onPointer(event: PointerEvent): void {
  const target = event.target instanceof Element ? event.target : null;
  const link = target?.closest(mapLink);
  if (link) {
    showName(link);
    return;
  }
  const svg = target?.closest<SVGSVGElement>("figure.chart svg.plot");
  const read = svg ? readable(svg) : null;
  const figure = svg?.closest("figure.chart");
  if (!svg || !read || !figure) {
    if (!box.hidden) hide();
    return;
  }
  const drawn = svg.getBoundingClientRect();
  const scale = svg.viewBox.baseVal.width / drawn.width;
  const row = nearestLine(read.points, read.along, {
    x: (event.clientX - drawn.left) * scale,
    y: (event.clientY - drawn.top) * scale,
  });
  if (row !== undefined) showLine(figure, row, svg);
}

const linesOf = (figure: Element): readonly number[] =>
  [
    ...new Set(
      drawingsOf(figure)
        .flatMap((svg) => readable(svg)?.points ?? [])
        .map(({ row }) => row),
    ),
  ].sort((a, b) => a - b);

type Step = (at: number, last: number) => number;
const [back, on]: readonly [Step, Step] = [
  (at) => Math.max(0, at - 1),
  (at, last) => Math.min(last, at + 1),
];
const steps: Readonly<Record<string, Step>> = {
  ArrowRight: on,
  ArrowLeft: back,
  Home: () => 0,
  End: (_, last) => last,
};
/** Down a list these go on as well; over time they are left to scroll the page. */
const stepsDown: Readonly<Record<string, Step>> = { ...steps, ArrowDown: on, ArrowUp: back };

const isList = (figure: Element): boolean =>
  drawingsOf(figure).some((svg) => readable(svg)?.along === "y");

function onKey(event: KeyboardEvent): void {
  if (event.key === "Escape" && !box.hidden) {
    hide();
    return;
  }
  const held = event.target instanceof Element ? event.target : null;
  const figure = held?.matches(readableParts) ? held.closest("figure.chart") : null;
  if (!figure) return;
  const step = (isList(figure) ? stepsDown : steps)[event.key];
  if (!step) return;
  const lines = linesOf(figure);
  const last = lines.length - 1;
  const at = current?.figure === figure ? lines.indexOf(current.row) : -1;
  const row = lines[at < 0 && event.key !== "Home" && event.key !== "End" ? 0 : step(at, last)];
  if (row === undefined) return;
  event.preventDefault();
  showLine(figure, row);
  status.textContent = spoken(lineOf(figure, row));
}

/** What the keyboard can hold of a figure: each drawing, or all small ones together. */
const readableParts = ".drawing, .panels";

/** Lets the keyboard reach the drawings that have something to read. */
export function makeReachable(figure: Element): void {
  for (const part of figure.querySelectorAll<HTMLElement>(readableParts)) {
    const has = [...part.querySelectorAll("svg.plot")].some((svg) => readable(svg) !== null);
    if (has && !part.querySelector("a")) part.tabIndex = 0;
  }
}

document.body.append(status);
document.addEventListener("pointermove", onPointer);
document.addEventListener("pointerdown", onPointer);
document.addEventListener("keydown", onKey);
document.addEventListener("focusout", hide);
document.addEventListener("focusin", ({ target }) => {
  const link = target instanceof Element ? target.closest(mapLink) : null;
  if (link) showName(link);
});
for (const figure of document.querySelectorAll("figure.chart")) makeReachable(figure);
