import { describe, expect, it } from "vitest";
import { accessibilityFaults } from "../../browser/support/accessibility.ts";
import { desktop, openAllDetails, phone, useBrowser } from "../../browser/support/browser.ts";
import {
  address,
  box,
  csvOf,
  eventually,
  goTo,
  routeOf,
  settled,
  status,
  title,
} from "../../browser/support/compare.ts";
import { faintChartText } from "../../browser/support/chart-contrast.ts";
import { expectNone } from "../../browser/support/expect-none.ts";

const open = useBrowser();

const views = {
  lines:
    "?measure=rolling-year&places=westminster,camden,hackney,london,kensington-and-chelsea,barking-and-dagenham&groups=all&scale=rate&view=lines",
  multiples:
    "?measure=unemployment&places=camden,london,kensington-and-chelsea,barnet&view=multiples",
  dots: "?measure=unemployment&places=camden,london,barking-and-dagenham,city-of-london&view=dots",
} as const;

const radio = (page: Parameters<typeof title>[0], name: string) =>
  page.getByRole("radio", { name, exact: true });

describe("the views of Compare", () => {
  it("draw intervals where the table has them, as bands and as lines", async () => {
    const { page, watch } = await open();
    await goTo(page, `${address}?measure=adults-reoffending&places=london,north-east&view=lines`);
    await settled(page);
    const drawing = page.locator("#compare .drawing.desktop svg");
    expect(await drawing.locator("[fill-opacity='0.2'] path, path[fill-opacity]").count()).toBe(2);
    await openAllDetails(page);
    expect(await page.locator("#compare thead").innerText()).toContain("95% interval");
    const [first] = (await csvOf(page)).rows;
    expect(Number(first?.["lower"])).toBeLessThan(Number(first?.["value"]));
    expect(Number(first?.["upper"])).toBeGreaterThan(Number(first?.["value"]));

    await goTo(page, address + views.dots);
    await settled(page);
    // Camden, London, Barking and Dagenham; the City has no figure.
    expect(await drawing.locator("[aria-label=rule] line").count()).toBe(3);
    expect(watch.faults()).toEqual([]);
  });

  it("draw children's rates without any interval, and say why", async () => {
    const { page } = await open();
    await goTo(page, `${address}?measure=children-reoffending&places=camden,london&view=lines`);
    await settled(page);
    expect(await page.locator("#compare [fill-opacity]").count()).toBe(0);
    const notes = await page.locator("#compare ul.notes").innerText();
    expect(notes).toContain("Only rates are published, without counts");
    expect(await title(page)).not.toMatch(/fell|rose|more|fewer/);
  });

  it("go from one to another with what is picked, and back", async () => {
    const { page, watch } = await open();
    await goTo(page, `${address}?measure=unemployment&places=camden,london&view=lines`);
    await settled(page);
    await radio(page, "Small multiples").check();
    await eventually(() => page.locator("#compare .panels li").count()).toBe(2);
    expect(await page.locator("#compare .drawing").count()).toBe(0);
    await page.getByRole("button", { name: "All authorities" }).click();
    await eventually(() => page.locator("#compare .panels li").count()).toBe(33);
    await radio(page, "Dots in the range").check();
    const circles = page.locator("#compare .drawing.desktop circle");
    // 32 in the range, and those of the six that are left which have a figure.
    await eventually(() => circles.count()).toBeGreaterThan(36);
    expect(await page.locator("#compare .panels").count()).toBe(0);
    expect(await status(page)).toContain("the first 6 are shown");
    expect(page.url()).toContain("view=dots");
    expect(await page.getByLabel("Period", { exact: true }).isVisible()).toBe(true);
    expect(await page.getByLabel("From", { exact: true }).isVisible()).toBe(false);
    await page.goBack();
    await eventually(() => page.locator("#compare .panels li").count()).toBe(33);
    expect(watch.faults()).toEqual([]);
  });

  it("set the first period to 100 as an index, and say what it runs across", async () => {
    const { page } = await open();
    await goTo(
      page,
      `${address}?measure=rolling-year&places=camden,london&groups=all&from=2012-03`,
    );
    await settled(page);
    await radio(page, "Index, first = 100").check();
    await eventually(() => page.locator("#compare .subtitle").innerText()).toContain(
      "12 months to March 2012 = 100",
    );
    const { rows } = await csvOf(page);
    const firsts = rows.filter((row) => row["period"] === "2012-03");
    expect(firsts.map((row) => row["value"])).toEqual(["100", "100"]);
    const camden = rows.findLast((row) => row["area_name"] === "Camden");
    const base = Number(firsts[0]?.["offences"]);
    expect(Number(camden?.["value"])).toBeCloseTo((100 * Number(camden?.["offences"])) / base, 1);
    expect(await page.locator("#compare ul.notes").innerText()).toContain(
      "runs across changes in counting: fraud leaves (February 2013)",
    );
    expect(await title(page)).toMatch(/against the 12 months to March 2012: (?:up|down) /);
  });

  it("offer a measure only what it has", async () => {
    const { page } = await open();
    await goTo(
      page,
      `${address}?measure=median-household-income-modelled&places=camden,london,england`,
    );
    await settled(page);
    for (const name of ["Shown as", "Scale", "Offences"]) {
      expect(await page.getByRole("group", { name, exact: true }).isVisible(), name).toBe(false);
    }
    expect(await page.getByLabel("To", { exact: true }).isVisible()).toBe(false);
    expect(await box(page, "North East").isVisible()).toBe(false);
    expect(await page.locator("[data-missing]").innerText()).toContain("no figures");
    expect(await title(page)).toMatch(
      /^Median household income, modelled in 2012\/13: £[\d,]+ in Camden/,
    );
    await page.getByLabel("Measure").selectOption("adults-reoffending");
    await eventually(() => box(page, "North East").isVisible()).toBe(true);
    expect(await box(page, "Camden").isVisible()).toBe(false);
    await eventually(() => status(page)).toContain("no figures for Camden and England");
    expect(await routeOf(page)).toBe("files");
  });
});

describe.each([
  ["light, on a wide screen", "light", desktop],
  ["dark, on a phone", "dark", phone],
] as const)("Compare in %s", (_, colorScheme, viewport) => {
  it.each(Object.entries(views))("has no fault as %s, and no sideways scroll", async (_, query) => {
    const { page } = await open({ colorScheme, viewport });
    await goTo(page, address + query);
    await settled(page);
    await openAllDetails(page);
    expectNone(await faintChartText(page));
    for (const width of [viewport.width, 320]) {
      await page.setViewportSize({ width, height: 640 });
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect(over).toBeLessThanOrEqual(0);
    }
    expectNone(await accessibilityFaults(page));
  });
});

describe("copying an answer", () => {
  const query = "?measure=unemployment&places=camden,london&from=2004&to=2024&view=lines";

  it("copies the whole address, and the answer as sentences", async () => {
    const { page } = await open({ permissions: ["clipboard-read", "clipboard-write"] });
    const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
    await goTo(page, address);
    await page.getByRole("button", { name: "Copy link" }).click();
    await page.getByText("The link is copied.").waitFor();
    const first = new URL(await copied());
    expect(first.searchParams.get("places")).toBe("camden,hackney");
    expect(first.searchParams.get("view")).toBe("lines");
    await page.getByRole("button", { name: "Copy as sentence" }).click();
    await page.getByText("The sentence is copied.").waitFor();
    expect(await copied()).toMatch(
      /^In the 12 months to .* police recorded [\d,]+ offences of theft/,
    );
    expect(await copied()).toContain(first.href.replaceAll("%2C", ","));

    await goTo(page, address + query);
    await settled(page);
    await page.getByRole("button", { name: "Copy as sentence" }).click();
    await page.getByText("The sentence is copied.").waitFor();
    expect(await copied()).toMatch(
      /^In 2024, the unemployment rate was [\d.]+% \(95% interval [\d.]+ to [\d.]+\) in Camden and/,
    );
    expect(await copied()).toContain(address + query);
  });

  it("shows the text selected where the browser refuses", async () => {
    const { page } = await open();
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error("refused"));
    });
    await goTo(page, address + query);
    await settled(page);
    await page.getByRole("button", { name: "Copy link" }).click();
    const text = page.getByRole("textbox", { name: "Text to copy" });
    await text.waitFor();
    expect(await text.inputValue()).toBe(address + query);
    const selected = await text.evaluate(
      (field: HTMLTextAreaElement) => field.selectionEnd - field.selectionStart,
    );
    expect(selected).toBe((address + query).length);
    expectNone(await accessibilityFaults(page));
  });
});
