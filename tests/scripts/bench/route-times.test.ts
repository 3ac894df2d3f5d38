import { describe, expect, it } from "vitest";
import { routeTimes } from "../../../scripts/bench/route-times.ts";

const log = `
 generating static routes
14:13:13   \u001b[34m├─\u001b[39m /404.html \u001b[2m(+55ms)\u001b[22m
14:13:13   ├─ /boroughs/camden/index.html (+1.50s)
14:13:14   \u001b[34m├─\u001b[39m /data/areas.csv \u001b[2m(+250ms)\u001b[22m
14:13:14   └─ /data/boroughs/camden.zip (+1.25s)
`;

describe("where the time of a build went", () => {
  it("counts files to take away apart, the rest with the pages", () => {
    expect(routeTimes(log, 10)).toEqual({ pages: 8.5, files: 1.5 });
  });

  it("does not call files free where it cannot read the log", () => {
    expect(() => routeTimes("built in 10 s", 10)).toThrow("did not print the files");
  });
});
