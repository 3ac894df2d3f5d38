import { expect, test } from "vitest";
import { toDegrees } from "../../../scripts/tables/areas/ward-points.ts";

/**
 * The Ordnance Survey's worked example, E 651409.903 m N 313177.270 m, as others convert it to WGS84
 * with the same seven parameters: 52°39'28.72"N 1°42'57.79"E.
 */
test("the National Grid becomes degrees as in the published worked example", () => {
  const [longitude, latitude] = toDegrees(651409.903, 313177.27);
  expect(longitude).toBeCloseTo(1 + 42 / 60 + 57.79 / 3600, 4);
  expect(latitude).toBeCloseTo(52 + 39 / 60 + 28.72 / 3600, 4);
});
