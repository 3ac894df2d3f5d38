import { expect, it } from "vitest";
import { linksInDrawings } from "../support/access/names.ts";
import { siteUrl, useBrowser } from "../support/browser.ts";
import { cellsOf } from "../support/charts/table-cells.ts";

const open = useBrowser();

it("the areas of a map are named by place and figure, as in its table", async () => {
  const { page } = await open();
  await page.goto(`${siteUrl}embed/change-by-borough/`);
  const rows = await cellsOf(page);
  expect(rows).toHaveLength(33);
  const expected = rows.map(([place = "", figure = ""]) =>
    figure === "not available" ? `${place}: not in these data` : `${place}: ${figure} offences`,
  );
  const names = (await linksInDrawings(page)).map(
    (name) => /^.*?: (?:[\d,]+ offences|.*)/.exec(name)?.[0],
  );
  // Each place stands in the map and in the grid of tiles.
  expect(names.toSorted()).toEqual([...expected, ...expected].toSorted());
});
