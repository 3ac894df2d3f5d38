import { link, rect, text, type PlotOptions } from "@observablehq/plot";
import type { Frame } from "../chart.ts";
import { ink, others, soft, thisArea, wash } from "../colours.ts";
import { readPoints } from "./read-points.ts";

/** One share of a whole, in percent, and how it is written. */
export type Track = {
  readonly label: string;
  readonly share: number;
  readonly words: string;
  /** The true share lies above what is drawn. */
  readonly more: boolean;
  /** Its line of the table. */
  readonly line: number;
};
export type TrackGroup = { readonly heading: string; readonly tracks: readonly Track[] };

type Placed = { readonly y: number; readonly words: string };
type PlacedTrack = Track & { readonly y: number };

const [headingHeight, labelHeight, barHeight, gap, groupGap] = [25, 22, 16, 11, 14];

/** Every heading and track with its place from the top, in pixels. */
function place(groups: readonly TrackGroup[]) {
  let y = 0;
  const headings: Placed[] = [];
  const tracks: PlacedTrack[] = [];
  for (const [index, group] of groups.entries()) {
    if (index > 0) y += groupGap;
    headings.push({ y: y + headingHeight / 2 - 3, words: group.heading });
    y += headingHeight;
    for (const track of group.tracks) {
      tracks.push({ ...track, y: y + labelHeight });
      y += labelHeight + barHeight + gap;
    }
  }
  return { headings, tracks, height: y };
}

/**
 * Shares as bars, each inside an outline that stands for all of its own group. Groups have headings,
 * because a share of one cannot be set against a share of another.
 */
export function shareTracks(groups: readonly TrackGroup[], frame: Frame): PlotOptions {
  const { headings, tracks, height } = place(groups);
  const marginRight = 122;
  const y2 = ({ y }: PlacedTrack): number => y + barHeight;
  const middle = ({ y }: PlacedTrack): number => y + barHeight / 2;
  const open = tracks.filter(({ more }) => more);
  return {
    width: frame.width,
    height: height + 4,
    marginTop: 2,
    marginBottom: 2,
    marginLeft: 1,
    marginRight,
    x: { domain: [0, 100], axis: null },
    y: { domain: [height, 0], axis: null },
    marks: [
      rect(tracks, { x1: 0, x2: 100, y1: "y", y2, fill: wash, stroke: others, strokeWidth: 1 }),
      rect(tracks, { x1: 0, x2: "share", y1: "y", y2, fill: thisArea }),
      readPoints(tracks, { x: "share", y: middle, along: "y", row: ({ line }) => line }),
      link(open, {
        x1: "share",
        x2: ({ share }: PlacedTrack) => share + 6,
        y1: middle,
        y2: middle,
        stroke: thisArea,
        strokeWidth: 2,
        markerEnd: "arrow",
      }),
      text(headings, {
        frameAnchor: "left",
        y: "y",
        text: "words",
        textAnchor: "start",
        className: "strong",
        fill: ink,
      }),
      text(tracks, {
        frameAnchor: "left",
        y: ({ y }: PlacedTrack) => y - labelHeight / 2 - 1,
        text: "label",
        textAnchor: "start",
        fill: soft,
      }),
      text(tracks, {
        frameAnchor: "right",
        y: middle,
        text: "words",
        textAnchor: "start",
        dx: 9,
        fill: ink,
      }),
    ],
  };
}
