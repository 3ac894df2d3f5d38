import { describe, expect, it } from "vitest";
import { accessibilityFaults } from "../browser/support/accessibility.ts";
import {
  desktop,
  type OpenedPage,
  phone,
  siteUrl,
  useBrowser,
} from "../browser/support/browser.ts";
import { expectNone } from "../browser/support/expect-none.ts";

const open = useBrowser();
const box = (page: OpenedPage["page"]) => page.getByRole("dialog", { name: "Search" });
const field = (page: OpenedPage["page"]) => box(page).getByLabel("Search this site");
const patient = { timeout: 10_000 };

describe("the search of every page", () => {
  it("opens by “/”, finds a claim by the report's own words, and leads to it", async () => {
    const { page, watch } = await open();
    await page.goto(`${siteUrl}crime/`);
    await page.keyboard.press("/");
    await page.keyboard.type("stubbornly high");
    await box(page)
      .getByRole("link", { name: "Reoffending in London stayed high from 2005 to 2011" })
      .click();
    await page.waitForURL(`${siteUrl}claims/#reoffending-high`);
    expect(watch.faults()).toEqual([]);
  });

  it("opens by its link in the header, and Enter opens what is certain", async () => {
    const { page } = await open({ viewport: phone });
    await page.goto(`${siteUrl}methods/`);
    await page.getByRole("banner").getByRole("link", { name: "Search" }).click();
    await field(page).fill("SW2");
    await field(page).press("Enter");
    await page.waitForURL(`${siteUrl}boroughs/lambeth/`);
  });

  it("opens what is certain also where its answer comes long after Enter", async () => {
    const { page } = await open();
    await page.route(/finder\.json|search\/index\.json/, async (route) => {
      await new Promise((done) => setTimeout(done, 800));
      await route.continue();
    });
    await page.goto(`${siteUrl}about/`);
    await page.keyboard.press("/");
    await page.keyboard.type("SW2");
    await page.keyboard.press("Enter");
    await page.waitForURL(`${siteUrl}boroughs/lambeth/`);
  });

  it("offers a place, then pages, by Enter and Tab alone", async () => {
    const { page } = await open();
    await page.goto(`${siteUrl}about/`);
    await page.keyboard.press("/");
    await page.keyboard.type("Brixton");
    const place = box(page).getByRole("link", { name: "Lambeth" });
    await place.waitFor();
    await page.keyboard.press("Enter");
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent), patient)
      .toBe("Lambeth");
    await page.keyboard.press("Enter");
    await page.waitForURL(`${siteUrl}boroughs/lambeth/`);
  });

  it("is loaded on first use, and asks for nothing of what is typed", async () => {
    const { page, watch } = await open();
    await page.goto(siteUrl);
    const asked = (): string[] => watch.requested().filter((url) => /search|places/.test(url));
    expect(asked().filter((url) => url.endsWith(".json"))).toEqual([]);
    await page.keyboard.press("/");
    await page.keyboard.type("xylophone");
    await box(page).getByText("Nothing is found on this site.").waitFor();
    for (const url of watch.requested()) expect(url).not.toContain("xylophone");
  });

  it("leaves “/” to a field that is typed in, and Escape closes it", async () => {
    const { page } = await open();
    await page.goto(siteUrl);
    await page.getByLabel("Find your borough").press("/");
    expect(await box(page).isVisible()).toBe(false);
    await page.locator("h1").click();
    await page.keyboard.press("/");
    expect(await box(page).isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    expect(await box(page).isVisible()).toBe(false);
  });

  it("says so where it cannot be loaded", async () => {
    const { page } = await open();
    await page.route("**/search/index.json", (route) => route.abort());
    await page.goto(siteUrl);
    await page.keyboard.press("/");
    await page.keyboard.type("cohort");
    await box(page).getByText("could not be loaded").waitFor();
  });

  it.each(["light", "dark"] as const)(
    "open and answered, it is accessible in %s",
    async (colour) => {
      const { page } = await open({ viewport: phone, colorScheme: colour });
      await page.goto(`${siteUrl}about/`);
      await page.keyboard.press("/");
      await page.keyboard.type("peckham");
      await box(page).locator("li a").first().waitFor();
      expectNone(await accessibilityFaults(page));
    },
  );

  it("without JavaScript is a list of every page", async () => {
    const { page } = await open({ javaScriptEnabled: false });
    await page.goto(siteUrl);
    await page.getByRole("banner").getByRole("link", { name: "Search" }).click();
    expect(page.url()).toBe(`${siteUrl}search/`);
    await page.getByRole("main").getByRole("link", { name: "Payment by results" }).click();
    expect(page.url()).toBe(`${siteUrl}payment-by-results/`);
  });
});

describe("the header", () => {
  it.each(["", "claims/", "explore/", "boroughs/kensington-and-chelsea/"])(
    "is one row at 360 px on /%s",
    async (path) => {
      const { page } = await open({ viewport: phone });
      await page.goto(siteUrl + path);
      const header = await page.getByRole("banner").boundingBox();
      expect(header?.height).toBeLessThanOrEqual(80);
    },
  );

  it.each(["payment-by-results/", "claims/", "pathways/", "case-studies/radar/"])(
    "lights “What works” on /%s",
    async (path) => {
      const { page } = await open({ viewport: desktop });
      await page.goto(siteUrl + path);
      const lit = page.getByRole("banner").locator(".main [aria-current]");
      expect(await lit.allTextContents()).toEqual([expect.stringContaining("What works")]);
    },
  );

  it("has a menu that needs no JavaScript, and is accessible when open", async () => {
    const { page } = await open({ javaScriptEnabled: false, viewport: phone });
    await page.goto(`${siteUrl}claims/`);
    await page.getByRole("banner").locator("summary").click();
    await page.getByRole("banner").getByRole("link", { name: "Pathways" }).click();
    expect(page.url()).toBe(`${siteUrl}pathways/`);
  });
});

describe("the page of a borough", () => {
  it("says where it stands, and leads to the one before and the one after", async () => {
    const { page } = await open();
    await page.goto(`${siteUrl}boroughs/lewisham/`);
    const crumbs = page.getByRole("navigation", { name: "Breadcrumbs" });
    expect(await crumbs.getByRole("link", { name: "Boroughs" }).isVisible()).toBe(true);
    await page.getByRole("link", { name: "Next: Merton" }).click();
    await page.getByRole("link", { name: "Previous: Lewisham" }).click();
    expect(page.url()).toBe(`${siteUrl}boroughs/lewisham/`);
  });

  it("has a list of its contents, each of which is there, and a way back up on a phone", async () => {
    const { page } = await open({ viewport: phone });
    await page.goto(`${siteUrl}boroughs/lewisham/`);
    const links = page.getByRole("navigation", { name: "On this page" }).getByRole("link");
    expect(await links.count()).toBeGreaterThan(3);
    for (const link of await links.all()) {
      expect(await page.locator((await link.getAttribute("href")) ?? "").count()).toBe(1);
    }
    await page.getByRole("link", { name: "Back to top" }).click();
    await expect.poll(() => page.evaluate(() => window.scrollY), patient).toBeLessThan(150);
  });
});

describe("the wards of a borough", () => {
  const rows = (page: OpenedPage["page"]) => page.locator("table[data-sorts] tbody tr");

  it("light the reader's own, said at the top, and nothing without a postcode", async () => {
    const { page } = await open();
    await page.goto(`${siteUrl}boroughs/southwark/#your-ward=E05011113`);
    const said = page.locator("[data-your-ward]");
    expect(await said.textContent()).toMatch(/^Your ward is Rye Lane: [\d,]+ offences, [\d.]+%/);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    expect(await page.locator(".lit-ward").count()).toBe(2);
    expect(await page.locator("tr.lit th").textContent()).toBe("Rye Lane");
    await page.goto(`${siteUrl}boroughs/southwark/#rolling-year`);
    await expect.poll(() => page.locator(".lit-ward").count(), patient).toBe(0);
    expect(await said.isVisible()).toBe(false);
  });

  it("sort by a press of a head, largest first, and say so", async () => {
    const { page } = await open();
    await page.goto(`${siteUrl}boroughs/southwark/`);
    await page.locator("#wards .by-group summary").click();
    const head = page.getByRole("columnheader", { name: "Burglary" });
    await head.getByRole("button").click();
    expect(await head.getAttribute("aria-sort")).toBe("descending");
    const column = await rows(page).locator("td:nth-child(5)").allTextContents();
    const numbers = column.map((text) => Number(text.replace(",", "")));
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
    await head.getByRole("button").click();
    expect(await head.getAttribute("aria-sort")).toBe("ascending");
  });

  it("say the edition, the share in no ward, and why there is neither change nor rate", async () => {
    const { page } = await open({ javaScriptEnabled: false });
    await page.goto(`${siteUrl}boroughs/camden/`);
    const wards = page.locator("[data-wards]");
    // Charts after the first are laid out as a reader comes to them where no script does it before.
    await wards.locator("figure").scrollIntoViewIfNeeded();
    for (const said of ["a file of their own", "is in no ward", "no change is shown", "No rate"]) {
      await expect.poll(() => wards.innerText()).toContain(said);
    }
    expect(await page.locator(".lit-ward").count()).toBe(0);
  });
});
