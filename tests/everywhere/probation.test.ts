import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import {
  type OpenedPage,
  desktop,
  phone,
  siteUrl,
  useBrowser,
} from "../browser/support/browser.ts";
import { tabThrough } from "../browser/support/access/keyboard.ts";
import { eachOf, parsePage, readPage, sitePages, textOf } from "../browser/support/pages.ts";

const open = useBrowser();
const index = "probation-areas/";
const areaPages = sitePages.filter((path) => /^probation-areas\/[^/]+\/$/.test(path));
const camden = { latitude: 51.54, longitude: -0.16 };
const paris = { latitude: 48.86, longitude: 2.35 };

const openIndex = async (
  options: Parameters<typeof open>[0] = {},
): Promise<OpenedPage & { answer: () => Promise<string> }> => {
  const opened = await open(options);
  await opened.page.goto(siteUrl + index);
  const status = opened.page.locator("[data-answer]");
  return {
    ...opened,
    answer: async () => {
      await expect.poll(() => status.textContent()).not.toMatch(/^(Asking.*)?$/);
      return (await status.textContent()) ?? "";
    },
  };
};

describe("who runs probation today", () => {
  it("is answered first, each statement with its source, and the contracts after it", () => {
    const main = parsePage(index).querySelector("main");
    expect(textOf(main?.querySelector(".lead"))).toMatch(
      /^One public service, the Probation Service, has run it .* since June 2021\./,
    );
    expect([...(main?.querySelectorAll("h2") ?? [])].slice(0, 2).map(textOf)).toEqual([
      "Who runs it today",
      "How probation was contracted",
    ]);
    const stated = [...(main?.querySelectorAll("#today ~ dl > div") ?? [])];
    expect(stated.length).toBeGreaterThan(2);
    for (const one of stated) {
      expect(one.querySelector("a")?.getAttribute("href"), textOf(one)).toMatch(/^https:/);
    }
  });

  it("is what the home page's card says, and every area's page", () => {
    const card = [...parsePage("").querySelectorAll("li")].find((item) =>
      textOf(item).startsWith("Who runs probation"),
    );
    expect(textOf(card)).toContain("The Probation Service");
    expect(textOf(card)).toContain("since June 2021");
    for (const path of areaPages) {
      expect(
        parsePage(path).querySelectorAll('main a[href$="/probation-areas/#today"]').length,
      ).toBe(1);
    }
  });
});

describe("the 21 areas", () => {
  it("each have a page", () => {
    expect(areaPages).toHaveLength(21);
  });

  it.each([
    ["a wide screen", desktop],
    ["a phone", phone],
  ])(
    "are all reached on the map with the keyboard, in order and marked, on %s",
    async (_, viewport) => {
      const { page } = await open({ viewport });
      await page.goto(siteUrl + index);
      await page.locator("#by-authority summary").focus();
      const { stops } = await tabThrough(page, 21);
      expect(stops.filter(({ isMarked }) => !isMarked)).toEqual([]);
      const seen = stops.map(({ href }) => href ?? "");
      expect(seen.map((href) => href.replace(/^\//, "")).toSorted()).toEqual(areaPages);
      await page.keyboard.press("Enter");
      await page.waitForURL(/west-yorkshire/);
    },
  );

  it("take at most 20 kB of the page, packed, both drawings together", () => {
    const figure =
      /<figure[^>]*id="contract-areas-map".*?<\/figure>/s.exec(readPage(index))?.[0] ?? "";
    const drawings = figure.match(/<svg[^>]*class="plot".*?<\/svg>/gs) ?? [];
    expect(drawings).toHaveLength(2);
    expect(gzipSync(drawings.join("")).length).toBeLessThanOrEqual(20_000);
  });

  it.each(eachOf(areaPages))("%s says forces, owner and what is not certain", (_, path) => {
    const html = readPage(path);
    for (const words of ["Owner as at February 2015", "What is not certain", "police force"]) {
      expect(html).toContain(words);
    }
  });
});

describe("find my area, by name", () => {
  let opened: Awaited<ReturnType<typeof openIndex>>;
  beforeAll(async () => {
    opened = await openIndex();
  });

  it.each([
    ["Camden", "Camden lies in the contract area London."],
    ["thames valley", "Thames Valley lies in the contract area Thames Valley."],
    ["Leeds", "Leeds lies in the contract area West Yorkshire."],
    ["Isles of Scilly", "Isles of Scilly lies in the contract area Dorset, Devon and Cornwall."],
    ["Atlantis", "No authority or police force of England and Wales is called “Atlantis” here."],
    ["", "Type the name of a borough, a district or a police force."],
    ["islinton", "Did you mean Islington in London?"],
    ["Brixton", "Brixton is in Lambeth. All of London is the contract area London."],
    [
      "SE15",
      "Postcodes that begin with SE15 are in Southwark and Lewisham. All of London is the contract area London.",
    ],
    [
      "N1C 4AG",
      /^The centre of N1C 4AG is in Camden, .+ All of London is the contract area London\.$/,
    ],
    ["London", /^London has 33 authorities\. .+ All of London is the contract area London\.$/],
    ["LS1 4AP", /^LS1 4AP is not in London\. Outside London no postcodes are known here/],
    ["West", "Many places have that word in their name. Type more of the name."],
  ])("%s", async (typed, expected) => {
    await opened.page.locator("#place").fill(typed);
    await opened.page.getByRole("button", { name: "Go" }).click();
    const status = opened.page.locator("[data-answer]");
    if (typeof expected === "string") await expect.poll(() => status.textContent()).toBe(expected);
    else await expect.poll(() => status.textContent()).toMatch(expected);
  });
});

describe("find my area, by location", () => {
  const locate = async (opened: Awaited<ReturnType<typeof openIndex>>): Promise<string> => {
    await opened.page.getByRole("button", { name: "Use my location" }).click();
    return opened.answer();
  };

  it("fetches no map before the click, and sends the place to nobody", async () => {
    const opened = await openIndex({ geolocation: camden, permissions: ["geolocation"] });
    const isMap = (url: string): boolean => url.endsWith(".topo.json");
    expect(opened.watch.requested().filter(isMap)).toEqual([]);
    expect(await locate(opened)).toMatch(/^You are in the contract area London, in Camden\./);
    expect(opened.watch.requested().filter(isMap)).toHaveLength(2);
    for (const url of opened.watch.requested()) expect(url).not.toMatch(/51\.5|0\.16/);
    expect(opened.watch.faults()).toEqual([]);
    const area = opened.page.locator("[data-answer] a").first();
    expect(await area.getAttribute("href")).toBe("/probation-areas/london/");
  });

  it("outside the map: says so", async () => {
    const opened = await openIndex({ geolocation: paris, permissions: ["geolocation"] });
    expect(await locate(opened)).toMatch(/^Your device is not inside any of the 21 areas/);
  });

  it("refused: says so, and that a name will do", async () => {
    const opened = await openIndex({ permissions: [] });
    expect(await locate(opened)).toMatch(
      /^Your device did not allow it\. .*type a place instead\.$/,
    );
  });

  it.each([
    [2, /^Your device could not find out where it is\./],
    [3, /^Your device took too long/],
  ])("error %i of the device: says what to do", async (code, expected) => {
    const opened = await open();
    await opened.page.addInitScript((failure) => {
      navigator.geolocation.getCurrentPosition = (_, fail) => {
        fail?.({ code: failure, message: "" } as GeolocationPositionError);
      };
    }, code);
    await opened.page.goto(siteUrl + index);
    await opened.page.getByRole("button", { name: "Use my location" }).click();
    await expect.poll(() => opened.page.locator("[data-answer]").textContent()).toMatch(expected);
  });

  it("the map not to be had: says so", async () => {
    const opened = await openIndex({ geolocation: camden, permissions: ["geolocation"] });
    await opened.page.route("**/*.topo.json", (route) => route.abort());
    expect(await locate(opened)).toBe("The map could not be loaded. Try again, or type a place.");
  });
});

describe("without JavaScript", () => {
  it("every authority is on the page with its area, and no form that does nothing", async () => {
    const { page } = await open({ javaScriptEnabled: false });
    await page.goto(siteUrl + index);
    expect(await page.locator("[data-area-finder]").isVisible()).toBe(false);
    await page.locator("#by-authority summary").click();
    const list = await page.locator("#by-authority dl").innerText();
    for (const name of ["Camden", "City of London", "Isles of Scilly", "Leeds", "Powys"]) {
      expect(list).toContain(name);
    }
  });
});

describe("the page of a borough", () => {
  it.each([
    ["boroughs/camden/", ["Metropolitan Police", "Central North, with Islington", "London"]],
    ["boroughs/city-of-london/", ["City of London Police", "none: a force of its own", "London"]],
  ])("%s names force, command unit, contract area and partnership", (path, expected) => {
    const words = textOf(parsePage(path).querySelector(".administration"));
    for (const part of [...expected, "Community Safety Partnership"]) expect(words).toContain(part);
  });
});
