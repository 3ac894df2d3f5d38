import { geo, rect, text, type PlotOptions } from "@observablehq/plot";
import { boroughPath } from "../../places/links.ts";
import type { Context, Frame } from "../chart.ts";
import { paper } from "../colours.ts";
import { londonBoroughs } from "../geometry.ts";

/** One of the 33 authorities, with its place in the tile grid. */
export type MapRow = {
  readonly area_code: string;
  readonly slug: string;
  readonly tile_column: number;
  readonly tile_row: number;
  readonly abbreviation: string;
};

/** What a chart of the tile grid has in its file for it. */
export const tileColumns = {
  tile_column: { label: "Tile column", format: "count", onlyInFile: true },
  tile_row: { label: "Tile row", format: "count", onlyInFile: true },
  abbreviation: { label: "Short name", format: "text", onlyInFile: true },
} as const;

/** How a row looks and what its link says. */
export type MapLook<R extends MapRow> = {
  readonly fill: (row: R) => string;
  readonly ink: (row: R) => string;
  readonly spoken: (row: R) => string;
};

const features = new Map(londonBoroughs.features.map((feature) => [feature.id, feature]));

function asLinks<R extends MapRow>(look: MapLook<R>, { link }: Context) {
  return {
    href: (row: R) => link(boroughPath(row.slug)),
    title: look.spoken,
    ariaLabel: look.spoken,
  };
}

/** The map of the 33 authorities, every one a link to its page. */
export function londonMap<R extends MapRow>(
  rows: readonly R[],
  look: MapLook<R>,
  context: Context,
  frame: Frame,
): PlotOptions {
  const width = frame.phone ? frame.width : 400;
  return {
    width,
    height: Math.round(width * 0.79),
    margin: 2,
    projection: { type: "mercator", domain: londonBoroughs },
    marks: [
      geo(rows, {
        geometry: (row: R) => features.get(row.area_code),
        fill: look.fill,
        stroke: paper,
        strokeWidth: 1,
        ...asLinks(look, context),
      }),
    ],
  };
}

/** The tile grid of the 33 authorities, every one a link to its page. */
export function londonTiles<R extends MapRow>(
  rows: readonly R[],
  look: MapLook<R>,
  context: Context,
  frame: Frame,
): PlotOptions {
  const width = frame.phone ? frame.width : 290;
  return {
    width,
    height: Math.round((width * 7) / 8),
    margin: 0,
    x: { axis: null, domain: [0, 8] },
    y: { axis: null, domain: [7, 0] },
    marks: [
      rect(rows, {
        x1: "tile_column",
        x2: (row: R) => row.tile_column + 1,
        y1: "tile_row",
        y2: (row: R) => row.tile_row + 1,
        inset: 1.5,
        rx: 2,
        fill: look.fill,
        ...asLinks(look, context),
      }),
      text(rows, {
        x: (row: R) => row.tile_column + 0.5,
        y: (row: R) => row.tile_row + 0.5,
        text: "abbreviation",
        className: "tile-name",
        pointerEvents: "none",
        fill: look.ink,
      }),
    ],
  };
}
