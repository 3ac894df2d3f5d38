import {
  axisX,
  axisY,
  dot,
  line,
  link,
  text,
  type Markish,
  type PlotOptions,
} from "@observablehq/plot";
import { capitalise } from "../../../words/lists.ts";
import { colourWord } from "../../../charts/colour-words.ts";
import { formatCount, formatShort, inWords, formatDecimal } from "../../../words/numbers.ts";
import type { Counts } from "../../../stats/interval.ts";
import { allSplits, recoverCounts, roundsTo, type Split } from "../../../stats/recover-counts.ts";
import type { Frame } from "../../../charts/chart.ts";
import { comparison, ink, others, paper, soft, thisArea } from "../../../charts/colours.ts";
import { workedOutFromStated, type RowsFigure } from "../../../charts/rows-figure.ts";
import { renderStatic } from "../../../charts/render-static.ts";

/** What the report states of those who stayed and those who left: two percentages of a known whole. */
export type Divided = {
  readonly whole: Counts;
  readonly stayed: number;
  readonly left: number;
};

type Candidate = Split & {
  readonly x: number;
  readonly y: number;
  readonly fitsStayed: boolean;
  readonly fitsLeft: boolean;
  /** The larger of its two distances from the stated percentages, in points. */
  readonly off: number;
};

const rate = ({ count, total }: Counts): number => (100 * count) / total;

function candidatesOf({ whole, stayed, left }: Divided): readonly Candidate[] {
  return allSplits(whole).map((split) => ({
    ...split,
    x: split.first.total,
    y: split.first.count,
    fitsStayed: roundsTo(stayed, split.first),
    fitsLeft: roundsTo(left, split.second),
    off: Math.max(Math.abs(rate(split.first) - stayed), Math.abs(rate(split.second) - left)),
  }));
}

/** Where exactly 45% of those who stayed, or 69% of those who left, would lie: two straight lines. */
function linesOf({ whole, stayed, left }: Divided) {
  const onStayed = (x: number) => ({ x, y: (stayed * x) / 100 });
  const onLeft = (x: number) => ({ x, y: whole.count - (left * (whole.total - x)) / 100 });
  const from = whole.total - (100 * whole.count) / left;
  return {
    stayed: [onStayed(0), onStayed(whole.total)],
    left: [onLeft(from), onLeft(whole.total)],
  };
}

/** The one that fits, named in the empty corner with a thin line to it. */
function answerMarks(only: readonly Candidate[], phone: boolean): readonly Markish[] {
  const corner = { x: phone ? 0.4 : 1, y: phone ? 18.6 : 17.6 };
  const breakAt = phone ? ",\n" : ", ";
  return only.flatMap((candidate) => {
    const { first, second } = candidate;
    const words = [
      `${first.total} stayed${breakAt}${first.count} reoffended`,
      `${String(second.total)} left${breakAt}${String(second.count)} reoffended`,
    ];
    return [
      link([candidate], {
        ...{ x1: phone ? 8.5 : 9.5, y1: 15.6, x2: "x", y2: "y" },
        ...{ stroke: ink, strokeWidth: 1 },
      }),
      dot([candidate], {
        ...{ x: "x", y: "y", r: phone ? 8 : 12, fill: paper, stroke: ink, strokeWidth: 2 },
      }),
      dot([candidate], { x: "x", y: "y", r: phone ? 4.5 : 7, fill: ink }),
      text([words.join("\n")], {
        ...{ ...corner, text: (name: string) => name, textAnchor: "start" as const },
        ...{ className: "strong", fill: ink, lineHeight: 1.4 },
      }),
    ];
  });
}

/** The name of a line at its end, in the margin. */
const endName = (words: string, y: number): Markish =>
  text([words], {
    ...{ frameAnchor: "right", y, text: (name: string) => name },
    ...{ textAnchor: "start" as const, dx: 6, fill: ink, lineHeight: 1.25 },
  });

function drawing(divided: Divided, candidates: readonly Candidate[], frame: Frame): PlotOptions {
  const { phone } = frame;
  const lines = linesOf(divided);
  const r = phone ? 2.8 : 4.8;
  const dots = (fitsStayed: boolean, fitsLeft: boolean, fill: string, radius: number) =>
    dot(
      candidates.filter((one) => one.fitsStayed === fitsStayed && one.fitsLeft === fitsLeft),
      { x: "x", y: "y", r: radius, fill },
    );
  const axis = { tickSize: 0, label: null, fill: soft, ticks: 5 };
  return {
    width: frame.width,
    height: phone ? 400 : 440,
    marginLeft: 24,
    marginRight: phone ? 70 : 104,
    marginTop: 34,
    marginBottom: 44,
    x: { domain: [0, divided.whole.total] },
    y: { domain: [0, divided.whole.count] },
    marks: [
      axisX({ ...axis, anchor: "bottom", tickPadding: 8 }),
      axisY({ ...axis, anchor: "left", tickPadding: 6 }),
      line(lines.stayed, { x: "x", y: "y", stroke: thisArea, strokeWidth: 1.25 }),
      line(lines.left, { x: "x", y: "y", stroke: comparison, strokeWidth: 1.25 }),
      dots(false, false, others, phone ? 1.4 : 2.4),
      dots(true, false, thisArea, r),
      dots(false, true, comparison, r),
      endName(`${String(divided.stayed)}% of\nthose who\nstayed`, lines.stayed[1]?.y ?? 0),
      endName(`${String(divided.left)}% of\nthose who\nleft`, lines.left[1]?.y ?? 0),
      ...answerMarks(
        candidates.filter((one) => one.fitsStayed && one.fitsLeft),
        phone,
      ),
      text(["reoffended, of those who stayed"], {
        ...{ frameAnchor: "top-left", dx: -24, dy: -26, textAnchor: "start", fill: soft },
      }),
      text([`people who stayed, of ${String(divided.whole.total)}`], {
        ...{ frameAnchor: "bottom-right", dy: 36, textAnchor: "end", fill: soft },
      }),
    ],
  };
}

const nearest = 10;

/** Every division of RADAR's group in two, and the one that gives both percentages. */
export function radarDivisions(divided: Divided): RowsFigure {
  const { whole, stayed, left } = divided;
  const candidates = candidatesOf(divided);
  const { splits, tried } = recoverCounts(whole, stayed, left);
  const [only] = splits;
  if (only === undefined || splits.length > 1) throw new Error("RADAR: not one division fits.");
  const fit = (which: "fitsStayed" | "fitsLeft"): number =>
    candidates.filter((candidate) => candidate[which]).length;
  const cutOff = candidates.filter(
    ({ first, second }) => Math.floor(rate(first)) === stayed && Math.floor(rate(second)) === left,
  ).length;
  const found = `${String(only.first.count)} of ${String(only.first.total)} and ${String(only.second.count)} of ${String(only.second.total)}`;
  const share = (counts: Counts): string => `${formatShort(rate(counts))}%`;
  return {
    id: "radar-divisions",
    page: "/case-studies/radar/",
    source: workedOutFromStated,
    title: `Of ${formatCount(tried)} ways to divide ${String(whole.total)} people, one gives both ${String(stayed)}% and ${String(left)}%: ${found}`,
    subtitle: `Each dot divides the ${String(whole.total)} people, ${String(whole.count)} of whom reoffended, into whole people who stayed and who left. ${capitalise(colourWord(thisArea))}: ${String(stayed)}% of those who stayed, when rounded; ${colourWord(comparison)}: ${String(left)}% of those who left; ringed: both; ${colourWord(others)}: neither.`,
    altText: `A field of ${formatCount(tried)} dots, one for each division. ${String(fit("fitsStayed"))} lie on the line of ${String(stayed)}% for those who stayed, ${String(fit("fitsLeft"))} on the line of ${String(left)}% for those who left. The lines cross at one dot: ${found}.`,
    notes: [
      `${String(stayed)}% alone fits ${inWords(fit("fitsStayed"))} divisions, ${String(left)}% alone ${inWords(fit("fitsLeft"))}. Both fit one. The next nearest is off by ${formatShort(secondOff(candidates))} points.`,
      `Percentages count as rounded, halves either way. Had they been cut off instead, ${inWords(cutOff)} division${cutOff === 1 ? "" : "s"} would fit.`,
    ],
    table: {
      head: [...["Stayed", "Reoffended", "Rate", "Left", "Reoffended", "Rate"], "Off by, points"],
      body: byNearness(candidates)
        .slice(0, nearest)
        .map(({ first, second, off }) => [
          ...[String(first.total), String(first.count), share(first)],
          ...[String(second.total), String(second.count), share(second)],
          formatDecimal(off),
        ]),
    },
    file: () => ({
      columns: {
        stayed: { label: "People who stayed", format: "count" },
        stayed_reoffended: { label: "Of them, reoffended", format: "count" },
        left: { label: "People who left", format: "count" },
        left_reoffended: { label: "Of them, reoffended", format: "count" },
        gives_rate_of_stayed: {
          label: `Rounds to ${String(stayed)}% of those who stayed`,
          format: "text",
        },
        gives_rate_of_left: {
          label: `Rounds to ${String(left)}% of those who left`,
          format: "text",
        },
      },
      rows: candidates.map(({ first, second, fitsStayed, fitsLeft }) => ({
        stayed: first.total,
        stayed_reoffended: first.count,
        left: second.total,
        left_reoffended: second.count,
        gives_rate_of_stayed: fitsStayed ? "yes" : "no",
        gives_rate_of_left: fitsLeft ? "yes" : "no",
      })),
    }),
    draw: (frame) => renderStatic(drawing(divided, candidates, frame)),
  };
}

const byNearness = (candidates: readonly Candidate[]): readonly Candidate[] =>
  candidates.toSorted((a, b) => a.off - b.off);

const secondOff = (candidates: readonly Candidate[]): number =>
  byNearness(candidates)[1]?.off ?? Infinity;
