import { escapeMarkup } from "../../words/markup.ts";
import wordStyles from "../../styles/drawing-text.css?raw";
import { inLight, lightColour } from "./light-colours.ts";
import { keyOf } from "./key.ts";
import { balanceText, estimateWidth, wrapText } from "./wrap.ts";

/** A drawing as it stands in the page, its SVG markup. */
type Markup = string;

/** One of several small drawings with its words. */
export type PicturePanel = {
  readonly heading: string;
  readonly figure?: string | undefined;
  readonly detail?: string | undefined;
  readonly drawing: Markup;
};

/** What goes with a chart where it is taken away as a picture. */
export type Picture = {
  readonly title: string;
  readonly subtitle: string;
  readonly altText: string;
  readonly drawings: readonly Markup[];
  readonly panels?: readonly PicturePanel[];
  /** The key to the numbers in the panels. */
  readonly key?: readonly string[];
  readonly legend?: readonly { readonly label: string; readonly fill: string }[];
  readonly notes: readonly string[];
  /** Publishers and licences, and where on the site it stands. */
  readonly source: string;
  readonly address: string;
};

const [width, margin] = [784, 32];
const inner = width - 2 * margin;
const sans = "'Public Sans', Arial, Helvetica, sans-serif";
const serif = "Newsreader, Georgia, 'Times New Roman', serif";

/** The rules of a class in the style sheet of words in drawings, as attributes. */
const attributesOf = new Map(
  [...wordStyles.matchAll(/\.plot \.([\w-]+) \{([^}]*)\}/g)].map(([, name = "", rules = ""]) => [
    name,
    [...rules.matchAll(/([\w-]+): ([\d.]+)/g)]
      .map(([, property = "", value = ""]) => `${property}="${value}"`)
      .join(" "),
  ]),
);

/** What a style sheet does on the page, as attributes that every program reads. */
const styled = (markup: Markup): Markup =>
  inLight(markup)
    .replaceAll(/class="([\w-]+)"/g, (whole, name: string) => attributesOf.get(name) ?? whole)
    // The name of a link may itself have a ">".
    .replaceAll(/<a\b(?:"[^"]*"|[^">])*>|<\/a>/g, "");

const tenth = (value: number): string => String(Math.round(value * 10) / 10);

type Placed = { readonly markup: string; readonly height: number };

/**
 * A drawing at a place, and its size.
 *
 * @param most how wide it may be
 * @param largest how much it may be enlarged to be so wide
 */
export function place(
  drawing: Markup,
  x: number,
  y: number,
  most = inner,
  largest = 1,
): Placed & { width: number } {
  const root = /^<svg\b[^>]*>/.exec(drawing)?.[0] ?? "";
  const size = (name: string): number =>
    Number(new RegExp(`\\b${name}="([\\d.]+)"`).exec(root)?.[1] ?? NaN);
  const [own, tall] = [size("width"), size("height")];
  if (!(own > 0 && tall > 0)) throw new Error("A drawing of a picture has no width and height.");
  const scale = Math.min(largest, most / own);
  const [shown, height] = [own * scale, tall * scale].map((value) => Math.round(value * 10) / 10);
  const opening = `<svg x="${String(x)}" y="${String(y)}" width="${String(shown)}" height="${String(height)}" viewBox="0 0 ${String(own)} ${String(tall)}" overflow="visible" font-family="${sans}" font-size="13" fill="${lightColour("ink")}" text-anchor="middle">`;
  return {
    markup: opening + styled(drawing.slice(root.length)),
    width: shown ?? own,
    height: height ?? tall,
  };
}

type Style = { readonly size: number; readonly leading: number; readonly fill: string };

const heading: Style = { size: 24, leading: 30, fill: "ink" };
const small: Style = { size: 12.5, leading: 17.5, fill: "soft" };

/** Lines of text from a height down. */
function paragraph(
  text: string,
  y: number,
  { size, leading, fill }: Style,
  attributes: string,
  [x, wide]: readonly [number, number] = [margin, inner],
): Placed {
  const lines = size >= heading.size ? balanceText(text, size, wide) : wrapText(text, size, wide);
  return {
    markup: lines
      .map(
        (line, index) =>
          `<text x="${String(x)}" y="${String(Math.round(y + size + index * leading))}" font-size="${String(size)}" fill="${lightColour(fill)}" ${attributes}>${escapeMarkup(line)}</text>`,
      )
      .join(""),
    height: lines.length * leading,
  };
}

function legendOf(items: NonNullable<Picture["legend"]>, from: number): Placed {
  let [x, y] = [margin, from];
  const markup = items.map(({ label, fill }) => {
    const needed = 28 + estimateWidth(label, small.size);
    if (x > margin && x + needed > width - margin) [x, y] = [margin, y + 22];
    const own =
      `<rect x="${tenth(x)}" y="${String(y)}" width="20" height="14" rx="2" fill="${fill}"/>` +
      `<text x="${tenth(x + 28)}" y="${String(y + 11)}" font-size="${String(small.size)}" fill="var(--soft)" font-family="${sans}">${escapeMarkup(label)}</text>`;
    x += needed + 16;
    return own;
  });
  return { markup: inLight(markup.join("")), height: y + 30 - from };
}

const columns = 4;
const gap = 20;
const panelWidth = (inner - gap * (columns - 1)) / columns;

function panelsOf(panels: readonly PicturePanel[], from: number): Placed {
  let y = from;
  const markup: string[] = [];
  for (let start = 0; start < panels.length; start += columns) {
    const row = panels.slice(start, start + columns).map((panel, column) => {
      const x = margin + column * (panelWidth + gap);
      const at = [x, panelWidth] as const;
      const name = paragraph(
        panel.heading,
        y,
        { size: 14, leading: 18, fill: "ink" },
        `font-family="${sans}" font-weight="600"`,
        at,
      );
      const said = [panel.figure, panel.detail]
        .filter((part) => part !== undefined && part !== "")
        .join(" ");
      const words = paragraph(
        said,
        y + name.height,
        { size: 13, leading: 17, fill: "soft" },
        `font-family="${sans}"`,
        at,
      );
      return { x, text: name.markup + words.markup, words: name.height + words.height, panel };
    });
    const tallest = Math.max(...row.map(({ words }) => words)) + 8;
    const drawn = row.map(({ x, panel }) => place(panel.drawing, x, y + tallest, panelWidth));
    markup.push(...row.map(({ text }) => text), ...drawn.map((item) => item.markup));
    y += tallest + Math.max(...drawn.map(({ height }) => height)) + 24;
  }
  return { markup: markup.join(""), height: y - from };
}

/** Drawings one beside the other where two fit, one under the other where not. */
function drawingsOf(drawings: readonly Markup[], from: number): Placed {
  let [x, y, row] = [margin, from, 0];
  const markup = drawings.map((drawing) => {
    const size = place(drawing, 0, 0);
    if (x > margin && x + size.width > width - margin) [x, y, row] = [margin, y + row + 16, 0];
    const placed = place(drawing, x, y);
    x += placed.width + gap;
    row = Math.max(row, placed.height);
    return placed.markup;
  });
  return { markup: markup.join(""), height: y + row - from + 18 };
}

/** Hatching of what is missing, which the page keeps in a pattern of its own. */
export const missingPattern = (): string =>
  inLight(
    '<defs><pattern id="missing" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="var(--paper)"/><line x1="0" y1="0" x2="0" y2="6" stroke="var(--others)" stroke-width="3"/></pattern></defs>',
  );

/**
 * A chart as a picture that explains itself: title, subtitle, drawing, notes, source and address in
 * one SVG without style sheet, script or link, for any program that shows SVG.
 */
export function composePicture(picture: Picture): string {
  let y = margin - 6;
  const parts: string[] = [];
  const add = ({ markup, height }: Placed, after: number): void => {
    parts.push(markup);
    y += height + after;
  };
  add(paragraph(picture.title, y, heading, `font-family="${serif}" font-weight="500"`), 4);
  add(
    paragraph(
      picture.subtitle,
      y,
      { size: 15, leading: 21, fill: "soft" },
      `font-family="${sans}"`,
    ),
    18,
  );
  if (picture.panels) add(panelsOf(picture.panels, y), 0);
  else add(drawingsOf(picture.drawings, y), 0);
  if (picture.key && picture.key.length > 0) add(keyOf(picture.key, y, inner), 8);
  if (picture.legend) add(legendOf(picture.legend, y), 0);
  for (const note of picture.notes) add(paragraph(note, y, small, `font-family="${sans}"`), 3);
  y += 8;
  parts.push(
    `<line x1="${String(margin)}" x2="${String(width - margin)}" y1="${String(y)}" y2="${String(y)}" stroke="${lightColour("hairline")}"/>`,
  );
  add(paragraph(picture.source, y + 8, small, `font-family="${sans}"`), 8);
  add(
    paragraph(`London reoffending data · ${picture.address}`, y, small, `font-family="${sans}"`),
    22,
  );
  const height = Math.ceil(y);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}" viewBox="0 0 ${String(width)} ${String(height)}" role="img">` +
    `<title>${escapeMarkup(picture.title)}</title><desc>${escapeMarkup(picture.altText)}</desc>` +
    (parts.some((part) => part.includes("url(#missing)")) || picture.legend
      ? missingPattern()
      : "") +
    `<rect width="${String(width)}" height="${String(height)}" fill="${lightColour("paper")}"/>` +
    `${parts.join("")}</svg>\n`
  );
}
