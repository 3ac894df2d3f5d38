import { describe, expect, it } from "vitest";
import { desktop, type OpenedPage, siteUrl, useBrowser } from "./support/browser.ts";
import { goTo } from "./support/compare.ts";

const open = useBrowser();
const patient = { timeout: 10_000 };
const field = (page: OpenedPage["page"]) => page.getByLabel("Find your borough");
const answerOf = (page: OpenedPage["page"]) => page.locator("form[data-finder] [data-answer]");
const list = (page: OpenedPage["page"]) => page.locator("form[data-finder] details");
const peckham = { latitude: 51.4738, longitude: -0.0692 };
const paris = { latitude: 48.86, longitude: 2.35 };

describe("what is certain is opened at once", () => {
  it.each([
    ["SW2", "boroughs/lambeth/"],
    ["RBKC", "boroughs/kensington-and-chelsea/"],
    ["Square Mile", "boroughs/city-of-london/"],
    ["E09000007", "boroughs/camden/"],
    ["kensington & chelsea", "boroughs/kensington-and-chelsea/"],
    ["SE15 5AA", "boroughs/southwark/#your-ward=E05011113"],
  ])("“%s” and Enter", async (typed, path) => {
    const { page, watch } = await open();
    await page.goto(siteUrl);
    await field(page).fill(typed);
    await field(page).press("Enter");
    await page.waitForURL(siteUrl + path);
    expect(watch.faults()).toEqual([]);
  });
});

describe("what is no place of London", () => {
  it.each([
    ["M1 1AA", "M1 1AA is not in London."],
    ["SE15 9ZZ", /^SE15 9ZZ is not in the list of postcodes of .+\.$/],
    ["Atlantis", "We know no place in London by that name."],
  ])("“%s” is said to be none, beside the list of all 33", async (typed, words) => {
    const { page } = await open();
    await page.goto(siteUrl);
    await field(page).fill(typed);
    await field(page).press("Enter");
    await expect.poll(() => answerOf(page).textContent(), patient).toMatch(words);
    expect(page.url()).toBe(siteUrl);
    expect(await list(page).locator("summary").isVisible()).toBe(true);
    expect(await list(page).locator("a").count()).toBe(33);
  });

  it("“London” opens no borough", async () => {
    const { page } = await open();
    await page.goto(siteUrl);
    await field(page).fill("London");
    await field(page).press("Enter");
    await expect
      .poll(() => answerOf(page).textContent(), patient)
      .toMatch(/^London has 33 authorities/);
    expect(page.url()).toBe(siteUrl);
    expect(await answerOf(page).getByRole("link", { name: "crime" }).isVisible()).toBe(true);
  });
});

describe("use my location", () => {
  const press = (page: OpenedPage["page"]) =>
    page.getByRole("button", { name: "Use my location" }).click();

  it("opens the borough, and sends the place to nobody", async () => {
    const { page, watch } = await open({ geolocation: peckham, permissions: ["geolocation"] });
    await page.goto(siteUrl);
    await press(page);
    await page.waitForURL(`${siteUrl}boroughs/southwark/`);
    for (const url of watch.requested()) expect(url).not.toMatch(/51\.47|0\.069/);
  });

  it("outside London: says so, and lays the list open", async () => {
    const { page } = await open({ geolocation: paris, permissions: ["geolocation"] });
    await page.goto(siteUrl);
    await press(page);
    await expect
      .poll(() => answerOf(page).textContent(), patient)
      .toMatch(/^Your device is not in London/);
    expect(await list(page).getByRole("link", { name: "Sutton" }).isVisible()).toBe(true);
  });

  it("refused: says so, and what to do", async () => {
    const { page } = await open({ permissions: [] });
    await page.goto(siteUrl);
    await press(page);
    await expect
      .poll(() => answerOf(page).textContent(), patient)
      .toMatch(/^Your device did not allow it\. .*type a place instead\.$/);
  });
});

it("asks this site for nothing before it is used, and for one file by the first half of a postcode", async () => {
  const { page, watch } = await open();
  await page.goto(siteUrl);
  const places = (): string[] =>
    watch
      .requested()
      .filter((url) => url.includes("/places/"))
      .map((url) => url.slice(siteUrl.length));
  expect(places()).toEqual([]);
  await field(page).fill("SE15 5AA");
  await expect.poll(() => answerOf(page).textContent(), patient).toMatch(/^The centre of SE15 5AA/);
  expect(places()).toEqual(["places/finder.json", "places/postcodes/SE15.json"]);
});

it("says so where its list cannot be loaded, and tries again", async () => {
  const { page } = await open();
  await page.route("**/places/finder.json", (route) => route.abort());
  await page.goto(siteUrl);
  await field(page).fill("Sutton");
  await expect.poll(() => answerOf(page).textContent(), patient).toMatch(/could not be loaded/);
  await page.unroute("**/places/finder.json");
  await field(page).press("Enter");
  await page.waitForURL(`${siteUrl}boroughs/sutton/`);
});

it("is a plain list of all 33 without JavaScript, two steps from any borough", async () => {
  const { page } = await open({ javaScriptEnabled: false });
  await page.goto(siteUrl);
  expect(await page.locator("form[data-finder] input").isVisible()).toBe(false);
  await list(page).locator("summary").click();
  await list(page).getByRole("link", { name: "Sutton" }).click();
  expect(page.url()).toBe(`${siteUrl}boroughs/sutton/`);
});

describe("the places of Compare", () => {
  const compare = async () => {
    const opened = await open({ viewport: desktop });
    await goTo(opened.page, `${siteUrl}compare/`);
    return { ...opened, toAdd: opened.page.getByLabel("Add a place: a postcode, a name") };
  };

  it("what is certain is picked by Enter, and the answer follows", async () => {
    const { page, toAdd } = await compare();
    await toAdd.fill("SW2");
    await toAdd.press("Enter");
    await page.waitForURL(/lambeth/);
    expect(await page.getByRole("checkbox", { name: "Lambeth" }).isChecked()).toBe(true);
  });

  it("several are offered, one press each", async () => {
    const { page, toAdd } = await compare();
    await toAdd.fill("SE15");
    await page.getByRole("button", { name: "Add Southwark" }).click();
    await page.waitForURL(/southwark/);
    expect(await page.getByRole("checkbox", { name: "Southwark" }).isChecked()).toBe(true);
  });
});
