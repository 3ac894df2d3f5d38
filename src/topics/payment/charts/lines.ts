import type { Frame } from "../../../charts/chart.ts";
import { hairline, ink, paper, soft } from "../../../charts/colours.ts";
import { spread } from "../../../charts/compare-labels.ts";
import { formatCount, formatShare } from "../../../words/numbers.ts";

/** One line; its name is written at its end. */
export type Line = {
  readonly name: readonly string[];
  readonly colour: string;
  readonly dashed?: boolean;
  readonly points: readonly { readonly people: number; readonly chance: number }[];
};

type Options = {
  readonly lines: readonly Line[];
  readonly from: number;
  readonly to: number;
  /** The highest chance on the axis, 0..1. */
  readonly highest: number;
  /** Sizes that have a line in the table, in its order, with the chance of each line there. */
  readonly read: readonly { readonly people: number; readonly chances: readonly number[] }[];
  /** A cohort to point out, and the chance of each line there. */
  readonly marked?: { readonly people: number; readonly chances: readonly number[] };
};

const tenth = (value: number): string => String(Math.round(value * 10) / 10);
const sizes = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000];
const sizesOfPhone = [1, 10, 50, 200, 1000];

const text = (x: number, y: number, content: string, attributes: string): string =>
  `<text x="${tenth(x)}" y="${tenth(y)}" ${attributes}>${content}</text>`;

const rowHeight = 15;

/** A piece of a line beside its name. */
const sample = 16;

/** Between two names, beside the height of their lines. */
const gap = 6;

/** Heights for the first lines of the names at the right, pushed up where they would touch or leave. */
function placeNames(ends: readonly number[], lines: readonly Line[], lowest: number): number[] {
  const below = lines.map(({ name }) => ((name.length - 1) * rowHeight) / 2);
  // Upside down, so that the lowest name keeps its place and those above it make room.
  const placed = spread(
    lines.map(({ name }, index) => ({
      wanted: -((ends[index] ?? 0) + (below[index] ?? 0)),
      height: name.length * rowHeight + gap,
    })),
    { from: -(lowest + (rowHeight + gap) / 2), to: Infinity },
  );
  return placed.map((middle, index) => -middle - (below[index] ?? 0));
}

/** Chances by size of cohort, the sizes on a logarithmic axis, as SVG markup. */
export function drawLines(
  { lines, from, to, highest, read, marked }: Options,
  frame: Frame,
): string {
  const { width } = frame;
  const height = frame.phone ? 300 : 340;
  const longest = Math.max(...lines.flatMap(({ name }) => name.map((part) => part.length)));
  const [left, top, bottom] = [34, 26, 46];
  const y = (chance: number): number => top + (1 - chance / highest) * (height - top - bottom);
  const ends = lines.map(({ points }) => y(points.at(-1)?.chance ?? 0));
  const placed = placeNames(ends, lines, height - bottom - 4);
  // A name that had to leave the end of its line has a piece of it.
  const isCrowded = Math.max(...ends) - Math.min(...ends) < 2 * rowHeight && lines.length > 1;
  const right = longest * 6.9 + 16 + (isCrowded ? sample + 4 : 0);
  const x = (people: number): number =>
    left + (Math.log(Math.max(from, people) / from) / Math.log(to / from)) * (width - left - right);
  const steps = Array.from({ length: 6 }, (_, step) => (highest * step) / 5);
  const grid = steps.map(
    (step) =>
      `<line x1="0" x2="${tenth(width - right)}" y1="${tenth(y(step))}" y2="${tenth(y(step))}" stroke="${hairline}"/>` +
      text(0, y(step) - 4, formatShare(step, 1), `text-anchor="start" fill="${soft}"`),
  );
  const ticks = (frame.phone ? sizesOfPhone : sizes)
    .filter((size) => size >= from && size <= to)
    .map((size) => text(x(size), height - bottom + 18, formatCount(size), `fill="${soft}"`));
  const axis = text(
    left + (width - left - right) / 2,
    height - 6,
    "people in the cohort",
    `fill="${soft}"`,
  );
  const paths = lines.map(({ points, colour, dashed }) => {
    const d = points.map(({ people, chance }) => `${tenth(x(people))},${tenth(y(chance))}`);
    const dash = dashed === true ? ' stroke-dasharray="6 4"' : "";
    return `<path d="M${d.join("L")}" fill="none" stroke="${colour}" stroke-width="2.25" stroke-linejoin="round"${dash}/>`;
  });
  const points = read.flatMap(({ people, chances }, row) =>
    people < from
      ? []
      : chances.map(
          (chance) =>
            `${String(row)}:${String(Math.round(x(people)))},${String(Math.round(y(chance)))}`,
        ),
  );
  const beside = width - right + 8;
  const names = placed.flatMap((at, index) => [
    ...(isCrowded
      ? [
          `<line x1="${tenth(beside)}" x2="${tenth(beside + sample)}" y1="${tenth(at)}" y2="${tenth(at)}" stroke="${lines[index]?.colour ?? ink}" stroke-width="2.25"${lines[index]?.dashed === true ? ' stroke-dasharray="6 4"' : ""}/>`,
        ]
      : []),
    ...(lines[index]?.name ?? []).map((part, row) =>
      text(
        beside + (isCrowded ? sample + 4 : 0),
        at + 4 + row * rowHeight,
        part,
        `text-anchor="start" fill="${ink}"`,
      ),
    ),
  ]);
  return (
    `<svg class="plot" viewBox="0 0 ${String(width)} ${String(height)}" width="${String(width)}" height="${String(height)}" aria-hidden="true">` +
    [...grid, ...ticks, axis, ...paths, ...mark(), ...names].join("") +
    `<g data-along="x" data-points="${points.join(" ")}"></g>` +
    "</svg>"
  );

  function mark(): readonly string[] {
    if (marked === undefined) return [];
    const at = x(marked.people);
    const isLate = at > (left + width - right) / 2;
    const label = marked.people === 1 ? "1 person" : `${formatCount(marked.people)} people`;
    return [
      `<line x1="${tenth(at)}" x2="${tenth(at)}" y1="${String(top - 8)}" y2="${String(height - bottom)}" stroke="${ink}" stroke-dasharray="2 3"/>`,
      text(
        at + (isLate ? -6 : 6),
        top - 10,
        label,
        `text-anchor="${isLate ? "end" : "start"}" fill="${ink}" class="strong"`,
      ),
      ...marked.chances.map(
        (chance, index) =>
          `<circle cx="${tenth(at)}" cy="${tenth(y(chance))}" r="5" fill="${lines[index]?.colour ?? ink}" stroke="${paper}" stroke-width="2"/>`,
      ),
    ];
  }
}
