import { expect, it } from "vitest";
import { accessibilityFaults } from "../browser/support/accessibility.ts";
import { siteUrl, useBrowser } from "../browser/support/browser.ts";
import { expectNone } from "../browser/support/expect-none.ts";
import { startHearing } from "../browser/support/charts/start-hearing.ts";
import { cellsOf } from "../browser/support/charts/table-cells.ts";

const open = useBrowser();

it("a chart is heard by keyboard alone, figure by figure, in its table's words and marked in its drawing", async () => {
  const { page, watch } = await open();
  await page.goto(`${siteUrl}boroughs/camden/`);
  expect(watch.requested().some((url) => /hear-chart/.test(url))).toBe(false);

  const { figure, said } = await startHearing(page, "rolling-year");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");

  const cells = await figure.locator("tbody tr").nth(2).locator("th, td").allInnerTexts();
  const [name = "", value = ""] = cells;
  await expect.poll(() => said.innerText()).toContain(value);
  expect(await said.innerText()).toContain(name);
  expect(await figure.locator("svg.plot > .reading-mark circle").count()).toBeGreaterThan(0);
  expectNone(await accessibilityFaults(page));

  await page.keyboard.press("h");
  const list = page.locator("dialog.chart2music-help-dialog[open]");
  await list.waitFor();
  expect(await page.getByRole("dialog", { name: "Keyboard Manager" }).count()).toBe(1);
  await page.setViewportSize({ width: 320, height: 640 });
  const [inside, room] = await list.evaluate((box) => [box.scrollWidth, box.clientWidth]);
  expect(inside).toBe(room);
  expectNone(await accessibilityFaults(page));
  expectNone(watch.faults());
});

it("of a chart of several lines each is heard by itself, under its own name", async () => {
  const { page, watch } = await open();
  await page.goto(`${siteUrl}embed/reoffences-each/`);
  const { figure, said } = await startHearing(page, "reoffences-each");
  const cells = await cellsOf(figure);
  const groups = [...new Set(cells.map(([who = ""]) => who))];
  expect(groups.length).toBeGreaterThan(1);
  const choice = figure.getByRole("combobox", { name: "Figures to hear" });
  const offered = await choice.locator("option").allTextContents();
  expect(offered.slice(0, groups.length)).toEqual(groups.map((who) => `${who}: Reoffences each`));

  await choice.selectOption(offered[1] ?? "");
  await figure.locator(".hear .keys").focus();
  await page.keyboard.press("End");
  // The last line of the second group, not the last of the table.
  const [, cohort = "none", , , each = "none"] = cells.findLast(([who]) => who === groups[1]) ?? [];
  await expect.poll(() => said.innerText()).toMatch(new RegExp(`${cohort}, .*${each}`));
  expectNone(watch.faults());
});

it("of a chart that its reader changes the new figures are heard", async () => {
  const { page, watch } = await open();
  await page.goto(`${siteUrl}payment-by-results/?people=100`);
  const { figure, said } = await startHearing(page, "payment-by-size");
  const lineOf = (lines: readonly (readonly string[])[], people: string) =>
    lines.find(([name]) => name === people) ?? [];
  const before = await cellsOf(figure);
  const slider = page.getByRole("slider", { name: "Predicted reoffending rate" });
  for (let press = 0; press < 10; press += 1) await slider.press("ArrowLeft");
  const after = await cellsOf(figure);

  await figure.locator(".hear .keys").focus();
  await page.keyboard.press("End");
  await page.keyboard.press("Home");
  const [first = []] = after;
  const [people = "none"] = first;
  await expect.poll(async () => (await said.innerText()).split(/\s+/)).toContain(`${people},`);
  const heard = /([\d,]+), (\S+)\s*$/.exec(await said.innerText());
  expect(lineOf(after, people)).toContain(heard?.[2]);
  expect(lineOf(before, people)).not.toContain(heard?.[2]);
  expectNone(watch.faults());
});
