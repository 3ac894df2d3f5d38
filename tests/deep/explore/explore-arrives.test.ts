import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, constants, gunzipSync, gzipSync } from "node:zlib";
import { DuckDBInstance } from "@duckdb/node-api";
import type { Page, Route } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { startOddHost, type Sends } from "../../support/odd-host.ts";
import { useBrowser } from "../../browser/support/browser.ts";
import { cells, fault, run, runAgain, settled, withQuery } from "../../browser/support/explore.ts";

const open = useBrowser();
const engine = /\.wasm\.gz$/;
const database = /\.duckdb\.gz$/;
const query = withQuery("SELECT 1 AS one");

const cut = async (route: Route) => {
  const body = await (await route.fetch()).body();
  await route.fulfill({ body: body.subarray(0, Math.floor(body.length / 2)) });
};

const answers = (status: number) => (route: Route) => route.fulfill({ status, body: "" });

/** The file that the page names under another name. */
const inItsPlace = (name: "data-engine" | "data-database") => async (route: Route) => {
  const path = await route.request().frame().locator(`[${name}]`).first().getAttribute(name);
  const url = new URL(path ?? "", route.request().url()).href;
  await route.fulfill({ response: await route.fetch({ url }) });
};

/** A whole database with a table of ours and what else is given. */
const databaseWith = (statement: string) => async (route: Route) => {
  const file = join(await mkdtemp(join(tmpdir(), "older-")), "older.duckdb");
  const instance = await DuckDBInstance.create(file);
  const connection = await instance.connect();
  await connection.run("CREATE TABLE areas AS SELECT 'E09000007' AS area_code");
  await connection.run(statement);
  await connection.run("CHECKPOINT");
  connection.closeSync();
  instance.closeSync();
  await route.fulfill({ body: gzipSync(await readFile(file)) });
};

const older = databaseWith("CREATE MACRO edition() AS '0123456789ab'");
const foreign = databaseWith("COMMENT ON TABLE areas IS 'ours'");

const refused = (route: Route) => route.abort();

type Case = readonly [string, RegExp, (route: Route) => Promise<void>, string];

const pressedOnce: readonly Case[] = [
  ["a database of another edition", database, older, "is not the one of this page"],
  ["a database that names no edition", database, foreign, "is not the one of this page"],
  ["the engine in place of the database", database, inItsPlace("data-engine"), "arrived damaged"],
  ["a database that the host has no more", database, answers(404), "loads the page anew"],
];

const oneAfterTheOther: readonly Case[] = [
  ["a database that was cut", database, cut, "arrived damaged"],
  ["a database that is refused", database, refused, "could not be fetched"],
  ["an engine that was cut", engine, cut, "arrived damaged"],
  ["an engine that the host fails to send", engine, answers(500), "answered with an error"],
  ["the database in place of the engine", engine, inItsPlace("data-database"), "arrived damaged"],
];

const fails = async (page: Page, [name, files, instead, message]: Case): Promise<void> => {
  await page.route(files, instead);
  await run(page).click();
  await settled(page, "failed");
  expect(await fault(page).innerText(), name).toContain(message);
  await page.unroute(files);
};

describe("what arrives in place of the database is said, and the next press works", () => {
  it.each(pressedOnce)("%s", async (...one) => {
    const { page } = await open();
    await page.goto(query);
    await fails(page, one);
    expect(await runAgain(page)).toEqual(["1"]);
  });

  it("all that can go wrong, one after the other", async () => {
    const { page } = await open();
    await page.goto(query);
    for (const one of oneAfterTheOther) await fails(page, one);
    expect(await runAgain(page)).toEqual(["1"]);
  });

  it.each([
    ["an engine", engine],
    ["a database", database],
  ])("%s that stops coming", async (_, files) => {
    const { page } = await open();
    await page.clock.install();
    await page.route(files, () => undefined);
    await page.goto(query);
    const asked = page.waitForRequest(files);
    await run(page).click();
    await asked;
    await page.clock.fastForward(30_000);
    await settled(page, "failed");
    expect(await fault(page).innerText()).toContain("nothing arrived for too long");
    await page.unroute(files);
    expect(await runAgain(page)).toEqual(["1"]);
  });
});

describe("a host with headers of its own", () => {
  let host: Awaited<ReturnType<typeof startOddHost>>;

  beforeAll(async () => {
    host = await startOddHost(inject("siteDirectory"));
  });

  afterAll(() => host.close());

  const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };
  const asGzip: Sends = (response, file) => {
    response.writeHead(200, { "content-type": "application/wasm", "content-encoding": "gzip" });
    response.end(file);
  };
  const asBrotli: Sends = (response, file) => {
    response.writeHead(200, { "content-type": "text/plain", "content-encoding": "br" });
    response.write("");
    response.end(brotliCompressSync(gunzipSync(file), quick));
  };
  const saysTwice: Sends = (response, file) => {
    response.writeHead(200, { "content-length": file.length * 2 });
    response.write(file, () => response.destroy());
  };
  const saysHalf: Sends = (response, file) => {
    response.writeHead(200, { "content-length": Math.floor(file.length / 2) });
    response.end(file);
  };

  it("may unpack both files on the way, and call them what it likes", async () => {
    const { page } = await open();
    host.odd.set(".wasm.gz", asGzip);
    host.odd.set(".duckdb.gz", asBrotli);
    await page.goto(`${host.url}explore/${new URL(query).search}`);
    await run(page).click();
    await settled(page, "answered");
    expect(await cells(page)).toEqual(["1"]);
    host.odd.clear();
  });

  it("that says a false length is told of, and asked again", async () => {
    const { page } = await open();
    await page.goto(`${host.url}explore/${new URL(query).search}`);
    for (const [sends, message] of [
      [saysTwice, "could not be fetched"],
      [saysHalf, "arrived damaged"],
    ] as const) {
      host.odd.set(".duckdb.gz", sends);
      await run(page).click();
      await settled(page, "failed");
      expect(await fault(page).innerText()).toContain(message);
    }
    host.odd.clear();
    expect(await runAgain(page)).toEqual(["1"]);
  });
});
