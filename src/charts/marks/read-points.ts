import { dot, type DotOptions, type Markish } from "@observablehq/plot";

/** In which direction the nearest point is looked for: along the time, down a list, or both. */
export type Along = "x" | "y" | "xy";

type Reading<R> = DotOptions & {
  readonly along?: Along;
  /** Which line of the chart's table a datum is; its own place in the data where nothing is said. */
  readonly row?: (datum: R, index: number) => number;
};

/** Points in one text, each with its line of the table where that does not follow from the last. */
export function writePoints(
  points: readonly { readonly line: number; readonly place: string }[],
): string {
  let [next, step] = [NaN, 1];
  return points
    .map(({ line, place }, index) => {
      const follows = line === next;
      if (!follows) step = points[index + 1]?.line === line - 1 ? -1 : 1;
      next = line + step;
      return follows ? place : `${String(line)}${step < 0 ? "-" : ""}:${place}`;
    })
    .join(" ");
}

const namespace = "http://www.w3.org/2000/svg";

/**
 * An unseen mark that says where the lines of a chart's table lie in its drawing, so that a page can
 * show a line where a reader points. The words are the table's own: nothing is written twice.
 *
 * As an attribute: line of the table, colon, pixels; where no line is said, it is the one after the
 * last: `0:12,340 18,331`. Up the table, from where a line has a minus, it is the one before:
 * `7-:12,340 18,331`.
 */
export function readPoints<R>(
  data: readonly R[],
  { along = "x", row = (_, index) => index, ...options }: Reading<R>,
): Markish {
  return dot(data, {
    ...options,
    r: 0,
    render(index, scales, values, _dimensions, context) {
      const shiftOf = (axis: "x" | "y"): number => {
        const scale: unknown = scales[axis];
        const isBand = typeof scale === "function" && "bandwidth" in scale;
        const band: unknown = isBand ? scale.bandwidth : undefined;
        const half = typeof band === "function" ? Number(band.call(scale)) / 2 : 0;
        return half + (axis === "x" ? (options.dx ?? 0) : (options.dy ?? 0));
      };
      const [dx, dy] = [shiftOf("x"), shiftOf("y")];
      const [x, y] = [values.x ?? [], values.y ?? []];
      const points = [...index].flatMap((at) => {
        const datum = data[at];
        if (datum === undefined) return [];
        const place = [Number(x[at]) + dx, Number(y[at]) + dy].map(Math.round).join(",");
        return [{ place, line: row(datum, at) }];
      });
      const group = context.document.createElementNS(namespace, "g");
      group.setAttribute("data-along", along);
      group.setAttribute("data-points", writePoints(points));
      return group;
    },
  });
}

/** The line of a table that has a chart's rows as they are. */
export const lineIn =
  <R>(rows: readonly R[]) =>
  (row: R): number =>
    rows.indexOf(row);
