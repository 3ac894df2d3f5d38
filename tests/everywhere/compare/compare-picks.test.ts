import { describe, expect, it } from "vitest";
import { accessibilityFaults } from "../../browser/support/accessibility.ts";
import { phone, siteUrl, useBrowser } from "../../browser/support/browser.ts";
import {
  address,
  box,
  engine,
  eventually,
  goTo,
  settled,
  title,
} from "../../browser/support/compare.ts";

const open = useBrowser();

describe("picking on Compare", () => {
  it("shows the chart on a phone before anything that changes it", async () => {
    const { page } = await open({ viewport: phone });
    await page.goto(address);
    const top = (selector: string): Promise<number> =>
      page.locator(selector).evaluate((element) => element.getBoundingClientRect().top);
    expect(await top("#compare .drawing.phone")).toBeLessThan(phone.height * 0.8);
    expect(await top("#compare")).toBeLessThan(await top("form[data-compare]"));
    await page.getByRole("link", { name: "Change what is compared" }).click();
    await eventually(() => top("form[data-compare]")).toBeLessThan(phone.height / 2);
    expect(await page.getByLabel("Measure").isVisible()).toBe(true);
  });

  it("has what is picked as chips, takes it away and finds more, by keyboard alone", async () => {
    const { page, watch } = await open({ viewport: phone });
    await page.goto(address);
    const chips = (name: string) => page.getByRole("list", { name }).getByRole("button");
    const names = (name: string): Promise<string[]> => chips(name).allInnerTexts();
    await page.getByLabel("Measure").focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      "Take away Hackney",
    );
    await page.keyboard.press("Enter");
    await eventually(() => names("Places picked")).toEqual(["Take away\nCamden"]);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Take away Camden");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Croydon");
    await page.keyboard.press("Enter");
    await eventually(() => title(page)).toMatch(/Camden.*Croydon/);

    await page.getByLabel("Add a group of offences").focus();
    await page.keyboard.type("rob");
    await page.keyboard.press("Enter");
    await eventually(() => names("Offences picked")).toEqual([
      "Take away\nRobbery",
      "Take away\nTheft",
    ]);
    await page.keyboard.type("zzz");
    await page.getByText("No group of offences has a word that begins so.").waitFor();
    await chips("Offences picked").last().press("Enter");
    await eventually(() => title(page)).toMatch(/^Recorded robbery /);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(watch.faults()).toEqual([]);
  });

  it("says why places are grey, to the eye and to a screen reader", async () => {
    const { page } = await open();
    await goTo(
      page,
      `${address}?measure=rolling-year&groups=all&places=barnet,brent,bexley,bromley,sutton,merton`,
    );
    await settled(page);
    const why = page.getByText("Grey, because 6 places are picked");
    expect(await why.isVisible()).toBe(true);
    const described = await box(page, "Ealing").getAttribute("aria-describedby");
    expect(described).toBe(await why.getAttribute("id"));
    await page.getByRole("button", { name: "Take away Sutton" }).click();
    await eventually(() => why.isVisible()).toBe(false);
    expect(await box(page, "Ealing").isEnabled()).toBe(true);
  });

  it("keeps address, citation and embed code under an answer that a reader made", async () => {
    const { page } = await open();
    await page.goto(`${address}?measure=unemployment&places=camden,london&view=lines`);
    await settled(page);
    await page.locator("#compare").getByText("Share and cite", { exact: true }).click();
    const share = page.locator("#compare [data-share]");
    await eventually(() => share.locator("a[data-link]").innerText()).toContain(
      "places=camden,london",
    );
    expect(await share.locator("[data-citation]").innerText()).toContain("Unemployment");
  });

  it("gives the code that shows an answer in another page, with all of it, source and licence", async () => {
    const { page, watch } = await open({ viewport: { width: 700, height: 900 } });
    await page.goto(`${address}?measure=unemployment&places=camden,london&view=lines`);
    await settled(page);
    const asked = await page.locator("#compare-title").innerText();
    await page.locator("#compare").getByText("Share and cite", { exact: true }).click();
    const code = page.locator("#compare [data-embed] textarea").first();
    await eventually(() => code.inputValue()).toContain("embed/compare/?measure=unemployment");
    const html = await code.inputValue();
    expect(html).toContain(`title="${asked}"`);
    await page.goto(`${siteUrl}fonts/newsreader-licence.txt`);
    await page.setContent(html);
    const inside = page.frameLocator("iframe");
    await eventually(() => inside.locator("h1").innerText()).toBe(asked);
    expect(await inside.locator(".source").innerText()).toContain("OGL");
    expect(await inside.locator("a.home").getAttribute("href")).toMatch(
      /\/compare\/\?measure=unemployment&places=camden,london/,
    );
    const tall = await inside
      .locator("body")
      .evaluate((body) => body.getBoundingClientRect().height);
    expect(tall).toBeLessThanOrEqual(Number(/height="(\d+)"/.exec(html)?.[1]));
    expect(watch.requested().filter((url) => engine.test(url))).toEqual([]);
  });

  it("says in another page what the address has wrong, and leads to Compare where it cannot answer", async () => {
    const { page } = await open();
    await page.route(/\/engine\/|\/data\/compare\//, (route) => route.abort());
    await page.goto(`${siteUrl}embed/compare/?measure=unemployment&places=camden&view=lines`);
    const status = page.locator("[data-status]");
    await eventually(() => status.innerText()).toContain("could not be drawn");
    expect(await page.locator("figure").isVisible()).toBe(false);
    expect(await status.locator("a").getAttribute("href")).toContain("measure=unemployment");
  });
});
