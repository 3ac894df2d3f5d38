import { escapeMarkup } from "../words/markup.ts";
import { frames, type Frame, type Panel } from "../charts/chart.ts";
import { estimateWidth, wrapText } from "../charts/picture/wrap.ts";
import type { ShownDrawing, ShownFigure } from "./shown-figure.ts";

/** How tall a chart by itself is at most in a frame of a width, in pixels. */
export type Wide = { readonly width: number; readonly height: number };

/** The widths that a place in somebody else's page may have. */
export const embedWidths = [320, 400, 480, 640, 641, 800, 1000] as const;

/** As in the stylesheets: the room beside a chart, the root's text, and where phones end. */
const [padding, rem, phone] = [16, 17, 640];

type Text = { readonly size: number; readonly leading: number };
const heading: Text = { size: 1.5 * rem, leading: 1.25 };
const headingOnPhone: Text = { size: 1.3125 * rem, leading: 1.25 };
const subtitle: Text = { size: 0.9375 * rem, leading: 1.55 };
const small: Text = { size: 0.875 * rem, leading: 1.55 };
const name: Text = { size: 0.9375 * rem, leading: 1.35 };

const textHeight = (text: string, { size, leading }: Text, width: number): number =>
  text === "" ? 0 : wrapText(text, size, width).length * size * leading;

const sum = (heights: readonly number[]): number => heights.reduce((all, own) => all + own, 0);

type Sized = { readonly width?: number; readonly height?: number };

/** A drawing's height where it is as wide as the room. Plot's own height where it names none. */
const scaled = ({ width = 640, height = 400 }: Sized, room: number): number =>
  (height * room) / width;

function panelsHeight(panels: readonly Panel[], room: number, isPhone: boolean): number {
  const [least, across, down] = isPhone ? [8.5, 1.25, 1.5] : [9.5, 1.75, 2];
  const columns =
    room + 2 * padding >= 960
      ? 6
      : Math.max(1, Math.floor((room + across * rem) / ((least + across) * rem)));
  const width = (room - (columns - 1) * across * rem) / columns;
  const heights = panels.map(
    ({ heading: head, figure = "", detail = "", options }) =>
      textHeight(head, name, width) +
      textHeight(`${figure} ${detail}`, subtitle, width) +
      scaled(options as Sized, width) +
      0.375 * rem,
  );
  const rows = Array.from({ length: Math.ceil(panels.length / columns) }, (_, row) =>
    Math.max(...heights.slice(row * columns, (row + 1) * columns)),
  );
  return sum(rows) + (rows.length - 1) * down * rem + 1.25 * rem;
}

/** How large what is drawn in a frame is by itself, which only its drawing tells; panels say it. */
function sizesIn(drawing: ShownDrawing, frame: Frame): readonly Sized[] {
  if (drawing.kind === "panels") return [];
  if (drawing.kind === "drawings") return drawing.drawings.map((draw) => draw(frame) as Sized);
  const [, width = "640", height = "400"] =
    /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(drawing.draw(frame)) ?? [];
  return [{ width: Number(width), height: Number(height) }];
}

/** @param sizes of what is drawn in the frame of this room */
function drawingHeight(
  { drawing }: ShownFigure,
  sizes: readonly Sized[],
  room: number,
  isPhone: boolean,
): number {
  if (drawing.kind === "panels") {
    const key = sum((drawing.key ?? []).map((words) => textHeight(words, small, room - 24)));
    return panelsHeight(drawing.panels, room, isPhone) + key + 2 * rem;
  }
  // Side by side none is taller than the drawings one under the other.
  const below = drawing.kind === "markup" ? rem : 1.25 * rem;
  return sum(sizes.map((sized) => scaled(sized, room) + below));
}

/** The key to a drawing's numbers, as its own columns hold it. */
function keyHeight({ drawing }: ShownFigure, room: number): number {
  if (drawing.kind !== "drawings" || !drawing.key) return 0;
  const [column, between] = [17 * rem, 2 * rem];
  const columns = Math.max(1, Math.floor((room + between) / (column + between)));
  const width = Math.min(column, room) - 1.75 * rem;
  const lines = drawing.key.map(({ words }) => textHeight(words, small, width) + 0.5 * rem);
  return sum(lines) / columns + Math.max(...lines) + 1.25 * rem;
}

const legendHeight = ({ drawing }: ShownFigure, room: number): number => {
  if (drawing.kind !== "drawings" || !drawing.legend) return 0;
  const wide = sum(drawing.legend.map(({ label }) => estimateWidth(label, 14) + 48));
  return (Math.ceil(wide / room) + 1) * 27 + rem;
};

/** At most, as words are taken rather too wide than too narrow. */
function heightAt(shown: ShownFigure, sizes: readonly Sized[], width: number): number {
  const widest = shown.drawing.kind === "panels" ? 64 : 47;
  const room = Math.min(width - 2 * padding, widest * rem);
  const isPhone = width <= phone;
  const lines = [...shown.notes, ...(shown.breaks.length > 0 ? ["What the lines mean"] : [])];
  return Math.ceil(
    2 * padding +
      textHeight(shown.title, isPhone ? headingOnPhone : heading, room) +
      textHeight(shown.subtitle, subtitle, room) +
      0.25 * rem +
      drawingHeight(shown, sizes, room, isPhone) +
      legendHeight(shown, room) +
      keyHeight(shown, room) +
      sum(lines.map((line) => textHeight(line, small, room) + 0.25 * rem)) +
      1.5 * rem +
      // The foot: its line, the row of controls and the source.
      1.25 * rem +
      2 * small.size * small.leading +
      textHeight(shown.source, small, room),
  );
}

/** How tall a chart by itself is at most, for each width of its place. */
export function embedHeights(shown: ShownFigure): readonly Wide[] {
  const [wide, narrow] = frames;
  const [onDesktop, onPhone] = [sizesIn(shown.drawing, wide), sizesIn(shown.drawing, narrow)];
  return embedWidths.map((width) => ({
    width,
    height: heightAt(shown, width <= phone ? onPhone : onDesktop, width),
  }));
}

/** What holds the chart at any width. */
export const tallest = (heights: readonly Wide[]): number =>
  Math.max(...heights.map(({ height }) => height));

/** The HTML with which a chart stands in somebody else's page. */
export const embedCode = (address: string, title: string, height: number): string =>
  `<iframe src="${address}" title="${escapeMarkup(title)}" width="100%" height="${String(height)}" style="border:0" loading="lazy"></iframe>`;

/** Lets the frames of a page follow what the charts in them say of their height, as pym.js writes it. */
export const hostLine =
  '<script>addEventListener("message",e=>{const m=/^pymxPYMx.*xPYMxheightxPYMx(\\d+)/.exec(e.data);if(m)for(const f of document.querySelectorAll("iframe"))if(f.contentWindow===e.source)f.height=m[1]})</script>';
