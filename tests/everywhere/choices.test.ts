import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { inlineParameters } from "../../src/database/ask/parameters.ts";
import { query } from "../../src/database/build/node.ts";
import { formatChange } from "../../src/words/numbers.ts";
import { changeBetweenPeriods } from "../../src/topics/crime/charts/change-between-periods.ts";
import { openFoot, phone, siteUrl, useBrowser } from "../browser/support/browser.ts";
import { expectNone } from "../browser/support/expect-none.ts";

const open = useBrowser();

describe("the change between two years, on the Crime page", () => {
  it("follows the reader's choice in title, drawing, table and CSV", async () => {
    const { page, watch } = await open();
    await page.goto(`${siteUrl}crime/`);
    expect(watch.requested().filter((url) => url.includes("offences-by-year"))).toEqual([]);
    const figure = page.locator("#change-between-periods");
    const before = await figure.locator(".desktop svg").innerHTML();
    await figure.getByRole("combobox", { name: "From" }).selectOption("2002-03");
    await figure.getByRole("combobox", { name: "To" }).selectOption("2012-13");
    await figure.getByRole("status").filter({ hasText: "2002-03 to 2012-13" }).waitFor();
    const rows = await query(changeBetweenPeriods.sql, {
      offence_group: "All offences",
      from_year: "2002-03",
      to_year: "2012-13",
    });
    const fewer = rows.filter((row) => Number(row["change"]) < 0).length;
    expect(await figure.locator("h2").textContent()).toBe(
      `Between 2002-03 and 2012-13 recorded crime fell in ${String(fewer)} of 32 boroughs`,
    );
    const camden = rows.find((row) => row["slug"] === "camden");
    expect(await figure.locator("tr", { hasText: "Camden" }).textContent()).toContain(
      formatChange(Number(camden?.["change"])),
    );
    expect(await figure.locator(".desktop svg").innerHTML()).not.toBe(before);
    expect(await figure.locator("a[data-file=csv]").getAttribute("href")).toMatch(/^blob:/);
    const region = figure.locator("footer .table-scroll");
    expect(await region.getAttribute("aria-label")).toBe(
      `Table: ${String(await figure.locator("h2").textContent())}`,
    );
    await openFoot(page, "change-between-periods");
    const textOf = async (file: string): Promise<string> => {
      const saved = page.waitForEvent("download");
      await figure.locator(`a[data-file=${file}]`).click();
      return text(await (await saved).createReadStream());
    };
    const asked = inlineParameters(changeBetweenPeriods.sql, {
      offence_group: "All offences",
      from_year: "2002-03",
      to_year: "2012-13",
    });
    expect(await textOf("sql")).toBe(asked);
    expect(await textOf("notes")).toContain("Between 2002-03 and 2012-13");
    const explore = await figure.locator("a[data-explore]").getAttribute("href");
    expect(new URL(explore ?? "", siteUrl).searchParams.get("sql")).toBe(asked);
    expectNone(watch.faults());
  });

  it("says in two choices where robbery rose most, and a link shows the same", async () => {
    const { page, watch } = await open({ viewport: phone });
    await page.goto(`${siteUrl}crime/`);
    const figure = page.locator("#change-between-periods");
    await figure.getByRole("combobox", { name: "Offences" }).selectOption("Robbery");
    await figure.getByRole("combobox", { name: "From" }).selectOption("2018-19");
    await figure.getByRole("status").filter({ hasText: "robbery, 2018-19" }).waitFor();
    const asked = { offence_group: "Robbery", from_year: "2018-19", to_year: null };
    const rows = await query(changeBetweenPeriods.sql, asked);
    const most = rows.toSorted((a, b) => Number(b["change"]) - Number(a["change"]))[0];
    const said = await figure.locator(".subtitle").innerText();
    expect(said).toContain(`It rose most in ${String(most?.["area_name"])} (`);
    const again = await open();
    await again.page.goto(page.url());
    await again.page.getByText(said).waitFor();
    await figure.getByRole("combobox", { name: "From" }).selectOption("2012-13");
    await figure.getByRole("status").filter({ hasText: "counted alike only from" }).waitFor();
    expect(await figure.locator(".subtitle").innerText()).toBe(said);
    expectNone(watch.faults());
  });

  it("answers in under a minute on a phone, from the home page, by keyboard alone", async () => {
    const begun = Date.now();
    const { page, watch } = await open({ viewport: phone });
    await page.goto(siteUrl);
    await page.getByText("Menu", { exact: true }).press("Enter");
    await page.getByRole("link", { name: "Crime", exact: true }).last().press("Enter");
    await page.waitForURL(/\/crime\//);
    const figure = page.locator("#change-between-periods");
    // A letter picks an option that begins so; what is typed is what a reader would type.
    await figure.getByRole("combobox", { name: "Offences" }).focus();
    await page.keyboard.type("Robbery");
    await figure.getByRole("combobox", { name: "From" }).focus();
    await page.keyboard.type("2019-20");
    await figure.getByRole("status").filter({ hasText: "robbery, 2019-20" }).waitFor();
    const said = figure.locator(".subtitle");
    const rows = await query(changeBetweenPeriods.sql, {
      offence_group: "Robbery",
      from_year: "2019-20",
      to_year: null,
    });
    const most = rows.toSorted((a, b) => Number(b["change"]) - Number(a["change"]))[0];
    expect(Number(most?.["change"])).toBeGreaterThan(0);
    expect(await said.innerText()).toContain(`It rose most in ${String(most?.["area_name"])} (`);
    expect(Date.now() - begun).toBeLessThan(60_000);
    await openFoot(page, "change-between-periods");
    const row = figure.locator("tbody tr", { hasText: String(most?.["area_name"]) });
    expect(await row.innerText()).toContain(formatChange(Number(most?.["change"])));
    const region = figure.locator(".table-scroll");
    expect(
      await region.evaluate((table) => table.scrollWidth - table.clientWidth),
    ).toBeLessThanOrEqual(1);
    expectNone(watch.faults());
  });

  it("gives code that shows the same in another page, offences and years", async () => {
    const { page, watch } = await open();
    await page.goto(`${siteUrl}crime/?group=robbery&from=2018-19&to=2024-25`);
    const figure = page.locator("#change-between-periods");
    await figure.getByRole("status").filter({ hasText: "Showing robbery" }).waitFor();
    await openFoot(page, "change-between-periods");
    const shown = {
      title: await figure.locator("h2").innerText(),
      said: await figure.locator(".subtitle").innerText(),
    };
    const code = await figure.getByRole("textbox", { name: /^HTML to embed/ }).inputValue();
    expect(code).toContain(`title="${shown.title}"`);
    // A file has no policy of its own, as little as somebody's page has ours.
    await page.goto(`${siteUrl}fonts/newsreader-licence.txt`);
    await page.setContent(code);
    const inside = page.frameLocator("iframe");
    await inside.getByRole("heading", { name: shown.title }).waitFor();
    expect(await inside.locator(".subtitle").innerText()).toBe(shown.said);
    const [high, home] = [
      await inside.locator("body").evaluate((body) => body.getBoundingClientRect().height),
      await inside.locator("a.home").getAttribute("href"),
    ];
    expect(high).toBeLessThanOrEqual(Number(/height="(\d+)"/.exec(code)?.[1]));
    expect(home).toContain("/crime/?group=robbery&from=2018-19&to=2024-25#change-between-periods");
    expectNone(watch.faults());
  });

  it("says in another page what its address has wrong, and draws nothing that was not asked for", async () => {
    const { page } = await open();
    const embed = `${siteUrl}embed/change-between-periods/`;
    await page.goto(`${embed}?group=arsony&from=2018-19&to=2024-25`);
    const status = page.locator("[data-status]");
    await status.getByText("“arsony” is no group of offences").waitFor();
    expect(await page.locator("h1").innerText()).toContain("Between 2018-19 and 2024-25");
    await page.goto(`${embed}?from=2024-25&to=2018-19`);
    await status.getByText("could not be drawn").waitFor();
    expect(await page.locator("figure").isVisible()).toBe(false);
    expect(await status.locator("a").getAttribute("href")).toContain("from=2024-25&to=2018-19");
  });

  it("says on the page what its address has wrong", async () => {
    const { page } = await open();
    await page.goto(`${siteUrl}crime/?group=robbery&from=1066&to=2024-25`);
    const figure = page.locator("#change-between-periods");
    await figure.getByText("From the address: “1066” is no financial year").waitFor();
    await figure.getByText("Showing robbery, 2019-20 to 2024-25.").waitFor();
  });

  it("asks for a later year where the two are equal or the wrong way round, and keeps its answer", async () => {
    const { page } = await open();
    await page.goto(`${siteUrl}crime/`);
    const figure = page.locator("#change-between-periods");
    const title = await figure.locator("h2").textContent();
    const from = figure.getByRole("combobox", { name: "From" });
    const to = figure.getByRole("combobox", { name: "To" });
    for (const [first, second] of [
      ["2012-13", "2012-13"],
      ["2012-13", "2002-03"],
    ] as const) {
      await to.selectOption(second);
      await from.selectOption(first);
      await figure.getByRole("status").filter({ hasText: "comes after" }).waitFor();
    }
    expect(await figure.locator("h2").textContent()).toBe(title);
  });
});
