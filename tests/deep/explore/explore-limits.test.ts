import { describe, expect, it } from "vitest";
import { useBrowser } from "../../browser/support/browser.ts";
import {
  cells,
  fault,
  patience,
  result,
  run,
  settled,
  status,
  withQuery,
} from "../../browser/support/explore.ts";
import { askNext } from "../../browser/support/explore-next.ts";

const open = useBrowser();

async function ask(sql: string, state: "answered" | "failed") {
  const opened = await open();
  await opened.page.goto(withQuery(sql));
  await run(opened.page).click();
  await settled(opened.page, state);
  return opened;
}

describe("an answer that a page cannot hold", () => {
  it.each([
    "SELECT range(1000000000)",
    "SELECT repeat('x', 200000000)",
    "SELECT repeat(repeat('x', 1000000), 3000)",
    "SELECT list(repeat('x', 900000)) FROM range(300)",
    "SELECT [range(400000000)]",
  ])("ends with a sentence, and the next query answers: %s", async (sql) => {
    const { page } = await ask(sql, "failed");
    expect(await fault(page).innerText()).toMatch(
      /larger than 1 MB|more memory than|more than the database in this page can do/,
    );
    expect(await fault(page).innerText()).not.toMatch(/[{}]/);
    expect(await askNext(page, "SELECT 7 AS seven")).toBe("answered");
    expect(await cells(page)).toEqual(["7"]);
  });

  it("is cut where its rows are too large together, and says so", async () => {
    const { page } = await ask(
      "SELECT range AS n, repeat('x', 200000) AS t FROM range(2000)",
      "answered",
    );
    expect(await result(page).innerText()).toMatch(/The first \d{2,3} rows; the query gives more/);
    expect(await askNext(page, "SELECT 7 AS seven")).toBe("answered");
  });
});

describe("values that JavaScript does not hold", () => {
  it("stand in the table and in the CSV as the database writes them", async () => {
    const { page } = await ask(
      "SELECT 'x'::ENUM('x','y') AS e, INTERVAL '3 days' AS i, 9007199254740993::HUGEINT AS h, -9007199254740993 AS n, '\\xAA'::BLOB AS b, DATE 'infinity' AS d, TIMESTAMP '2026-03-01' - TIMESTAMP '2026-01-01' AS diff, 0.10 AS dec, 1.50::DECIMAL(9,2) AS dec2",
      "answered",
    );
    const written = [
      "x",
      "3 days",
      "9007199254740993",
      "-9007199254740993",
      "\\xAA",
      "infinity",
      "59 days",
      "0.10",
      "1.50",
    ];
    expect(await cells(page)).toEqual(written);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: /CSV/ }).first().click(),
    ]);
    const chunks: Uint8Array[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Uint8Array);
    expect(Buffer.concat(chunks).toString()).toBe(
      `\uFEFFe,i,h,n,b,d,diff,dec,dec2\n${written.join(",")}\n`,
    );
  });
});

it("JSON asks no other host, and the page says what to use instead", async () => {
  const { page } = await ask(`SELECT '{"a":1}'::JSON AS j`, "failed");
  const asked = await page.evaluate(() =>
    performance.getEntriesByType("resource").map(({ name }) => new URL(name).origin),
  );
  expect(new Set(asked)).toEqual(new Set([new URL(page.url()).origin]));
  expect(await fault(page).innerText()).toMatch(/extension json.*regexp_extract/);
});

describe("a query in the history of the tab", () => {
  const long = `SELECT 41 + 1 AS answer -- ${"x ".repeat(8300)}`;

  it("that is too long for an address is kept through a reload, and goes back and forward", async () => {
    const { page } = await ask("SELECT 1 AS one", "answered");
    expect(await askNextTyped(page, long)).toEqual(["42"]);
    expect(page.url().length).toBeLessThan(200);
    expect(await status(page)).toContain("too long for an address");
    await page.reload();
    expect(await page.getByLabel("Your query, in SQL").inputValue()).toBe(long);
    await page.goBack();
    await expect
      .poll(() => page.getByLabel("Your query, in SQL").inputValue())
      .toBe("SELECT 1 AS one");
    await page.goForward();
    await expect.poll(() => page.getByLabel("Your query, in SQL").inputValue()).toBe(long);
  });

  it("says after Back what is true of the query that is shown", async () => {
    const { page } = await ask("SELECT 1 AS one", "answered");
    expect(await status(page)).toMatch(/^Answered/);
    expect(await askNext(page, "SELECT * FROM nowhere")).toBe("failed");
    expect(await fault(page).isVisible()).toBe(true);
    await page.goBack();
    await expect.poll(() => fault(page).isVisible(), patience).toBe(false);
    expect(await status(page)).toBe("The database is here. “Run query” asks it.");
    expect(await result(page).isVisible()).toBe(false);
  });
});

/** Writes into the plain field, so that a long text takes no time, and runs it. */
async function askNextTyped(page: Awaited<ReturnType<typeof open>>["page"], sql: string) {
  await page.evaluate((text) => {
    document.dispatchEvent(new CustomEvent("explore-picked", { detail: { sql: text } }));
  }, sql);
  await run(page).click();
  await expect.poll(() => cells(page), patience).toEqual(["42"]);
  return cells(page);
}
