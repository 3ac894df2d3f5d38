import { escapeMarkup } from "../../words/markup.ts";
import { lightColour } from "../../charts/picture/light-colours.ts";
import { missingPattern, place } from "../../charts/picture/picture.ts";
import { balanceText } from "../../charts/picture/wrap.ts";

/** What a card says: where it leads, the finding with its figure, and a small chart. */
export type Card = {
  readonly page: string;
  readonly finding: string;
  /** SVG markup. */
  readonly drawing: string;
  readonly site: string;
  /** The mark of the site, SVG markup of 32 by 32. */
  readonly mark: string;
};

/** What sites that show links take at their largest: 1.91 to 1. */
export const cardSize = { width: 1200, height: 630 } as const;

const margin = 64;
const [left, right] = [
  { x: margin, width: 500 },
  { x: 612, width: 524 },
] as const;
const sans = "'Public Sans'";
const serif = "Newsreader";
/** A long finding is set smaller, so that it ends above the name of the site. */
const sizes = [54, 48, 42, 37, 33] as const;
const tallestFinding = 350;

const leading = (size: number): number => Math.round(size * 1.14);

function text(line: string, x: number, y: number, size: number, style: string): string {
  return `<text x="${x}" y="${y}" font-size="${size}" ${style}>${escapeMarkup(line)}</text>`;
}

function findingOf(finding: string): string {
  const fits = (size: number): boolean =>
    balanceText(finding, size * 0.86, left.width).length * leading(size) <= tallestFinding;
  const size = sizes.find(fits) ?? sizes[sizes.length - 1] ?? 33;
  const style = `font-family="${serif}" font-weight="500" fill="${lightColour("ink")}"`;
  return balanceText(finding, size * 0.86, left.width)
    .map((line, index) => text(line, left.x, 126 + size + index * leading(size), size, style))
    .join("");
}

/** The drawing as large as its half of the card lets it be, in the middle of its height. */
function drawingOf(drawing: string): string {
  const most = cardSize.height - 2 * margin;
  const own = place(drawing, 0, 0);
  const fits = Math.min(right.width, (most / own.height) * own.width);
  const tall = (fits / own.width) * own.height;
  const y = Math.round((cardSize.height - tall) / 2);
  return place(drawing, right.x + Math.round((right.width - fits) / 2), y, fits, 20).markup;
}

/** A card as SVG: every colour written out, every text in the two faces of the site. */
export function composeCard({ page, finding, drawing, site, mark }: Card): string {
  const { width, height } = cardSize;
  const [soft, blue] = [lightColour("soft"), lightColour("this-area")];
  const foot = height - margin;
  const inner = mark.replace(
    "<svg ",
    `<svg x="${left.x}" y="${foot - 34}" width="40" height="40" `,
  );
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    (drawing.includes("url(#missing)") ? missingPattern() : "") +
    `<rect width="${width}" height="${height}" fill="${lightColour("paper")}"/>` +
    `<rect width="${width}" height="10" fill="${blue}"/>` +
    text(page, left.x, 100, 28, `font-family="${sans}" font-weight="600" fill="${blue}"`) +
    findingOf(finding) +
    drawingOf(drawing) +
    inner +
    text(site, left.x + 54, foot, 26, `font-family="${sans}" font-weight="600" fill="${soft}"`) +
    "</svg>"
  );
}
