import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { readBuiltSite } from "../../../scripts/deploy/built-site.ts";
import { printHeadersFile } from "../../../scripts/deploy/headers-file.ts";
import { makeRules } from "../../../scripts/deploy/rules.ts";
import { startHost, type Host } from "../../support/imitated-host.ts";
import { startOtherSite } from "../../support/local-server.ts";
import { useBrowser } from "../../browser/support/browser.ts";
import { cells, patience } from "../../browser/support/explore.ts";

const open = useBrowser();
const siteDirectory = inject("siteDirectory");
const hosts: readonly Host[] = ["Cloudflare Pages", "Netlify"];

describe.each(hosts)("the built site on %s, with the headers made for it", (host) => {
  let served: Awaited<ReturnType<typeof startHost>>;

  beforeAll(async () => {
    const rules = makeRules(await readBuiltSite(siteDirectory), "/");
    served = await startHost(siteDirectory, host, printHeadersFile(rules));
  });
  afterAll(() => served.close());

  it.each(["", "boroughs/camden/", "compare/", "payment-by-results/"])(
    "keeps the styles of /%s and refuses nothing of it",
    async (path) => {
      const { page, watch } = await open();
      await page.goto(served.url + path);
      await page.waitForLoadState("networkidle");
      const font = await page.evaluate(() => getComputedStyle(document.body).fontFamily);
      expect(font).toContain("Public Sans");
      expect(watch.faults()).toEqual([]);
    },
  );

  it("lets Explore start and answer", async () => {
    const { page } = await open();
    const question = new URLSearchParams({ sql: "SELECT 6 * 7 AS answer" });
    await page.goto(`${served.url}explore/?${String(question)}`);
    await page.getByRole("button", { name: "Run query" }).click();
    await page.waitForSelector("form[data-explore][data-state=answered]", patience);
    expect(await cells(page)).toContain("42");
  });

  it("lets the finder ask the device where it is", async () => {
    const geolocation = { latitude: 51.4738, longitude: -0.0692 };
    const { page } = await open({ geolocation, permissions: ["geolocation"] });
    await page.goto(served.url);
    await page.getByRole("button", { name: "Use my location" }).click();
    await page.waitForURL(`${served.url}boroughs/southwark/`);
  });

  it("lets another site show an embedded chart in a frame, and no page, nor the one that helps", async () => {
    const other = await startOtherSite(
      ["embed/by-age/", "claims/", "no-such-page/"]
        .map((path) => `<iframe src="${served.url}${path}">`)
        .join("</iframe>"),
    );
    const { page } = await open();
    await page.goto(other.url);
    await page.waitForLoadState("networkidle");
    const shown = page.frames().map((frame) => frame.url());
    expect(shown).toContain(`${served.url}embed/by-age/`);
    expect(shown).not.toContain(`${served.url}claims/`);
    expect(shown).not.toContain(`${served.url}no-such-page/`);
    await other.close();
  });
});
