import type { PlotOptions } from "@observablehq/plot";
import { roomForPanelNumbers } from "../../../charts/marks/panel-breaks.ts";
import { roomForPanelEnds } from "../../../charts/marks/panel-ends.ts";

/**
 * A small drawing over months without axes, with room above it for the numbers of breaks and below it
 * for its two ends.
 *
 * @param height of the drawing itself
 */
export const smallFrame = (height: number, domain: readonly [number, number]): PlotOptions => ({
  width: 160,
  height: height + roomForPanelEnds + roomForPanelNumbers,
  margin: 3,
  marginTop: 3 + roomForPanelNumbers,
  marginBottom: roomForPanelEnds,
  x: { type: "utc", axis: null },
  y: { domain, axis: null },
});
