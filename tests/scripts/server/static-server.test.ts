import { existsSync, readdirSync, readlinkSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { startServer, type StaticServer } from "../../../scripts/server/static-server.ts";

type Reply = { status: number; headers: Record<string, unknown>; body: Buffer };

/** Asks exactly as told: no redirect followed, nothing unpacked, no path tidied. */
const ask = (server: StaticServer, path: string, headers = {}, method = "GET"): Promise<Reply> =>
  new Promise((done, fail) => {
    const options = { port: server.port, host: "localhost", path, headers, method };
    request(options, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const body = Buffer.concat(chunks);
        done({ status: response.statusCode ?? 0, headers: response.headers, body });
      });
    })
      .on("error", fail)
      .end();
  });

/** Starts a download and hangs up at its first bytes. */
const breakOff = (server: StaticServer, path: string): Promise<void> =>
  new Promise((done, fail) => {
    const asked = request({ port: server.port, host: "localhost", path }, (response) => {
      response.once("data", () => {
        asked.destroy();
        done();
      });
      response.on("error", () => undefined);
    });
    asked.on("error", fail).end();
  });

const page = `<h1>${"Camden ".repeat(200)}</h1>`;
let folder: string;
let server: StaticServer;
let underPrefix: StaticServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "static-server-"));
  const site = join(folder, "site");
  await mkdir(join(site, "boroughs"), { recursive: true });
  await mkdir(join(site, "engine"));
  await mkdir(join(site, "empty"));
  await writeFile(join(site, "boroughs", "index.html"), page);
  await writeFile(join(site, "404.html"), "<h1>Not here</h1>");
  await writeFile(join(site, "figures.csv"), "a,b\n1,2\n");
  await writeFile(join(site, "question.sql"), "SELECT 1");
  await writeFile(join(site, "data.duckdb"), "duck");
  await writeFile(join(site, "large.duckdb"), Buffer.alloc(20_000_000));
  await writeFile(join(site, "engine", "engine.wasm"), "wasm");
  await writeFile(join(site, "engine", "engine.wasm.gz"), "packed");
  await writeFile(join(folder, "secret.txt"), "not part of the site");
  server = await startServer({ directory: site });
  underPrefix = await startServer({ directory: site, basePath: "some/prefix" });
});

afterAll(async () => {
  await server.close();
  await underPrefix.close();
  await rm(folder, { recursive: true });
});

describe("the server of the built site", () => {
  it("shows a directory's index page", async () => {
    const reply = await ask(server, "/boroughs/");
    expect(reply.status).toBe(200);
    expect(reply.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(reply.body.toString()).toBe(page);
  });

  it("sends a directory without its slash to the address with one, and keeps the query", async () => {
    const reply = await ask(server, "/boroughs?place=camden");
    expect(reply.status).toBe(301);
    expect(reply.headers["location"]).toBe("/boroughs/?place=camden");
  });

  it("packs text for a browser that takes gzip, and only then", async () => {
    const packed = await ask(server, "/boroughs/", { "accept-encoding": "gzip, br" });
    expect(packed.headers["content-encoding"]).toBe("gzip");
    expect(packed.headers["vary"]).toBe("Accept-Encoding");
    expect(packed.body.length).toBeLessThan(page.length / 5);
    expect(gunzipSync(packed.body).toString()).toBe(page);
    const plain = await ask(server, "/boroughs/");
    expect(plain.headers["content-encoding"]).toBeUndefined();
  });

  it("sends text as it is to whoever refuses gzip", async () => {
    const plain = await ask(server, "/boroughs/", { "accept-encoding": "gzip;q=0" });
    expect(plain.headers["content-encoding"]).toBeUndefined();
    expect(plain.body.toString()).toBe(page);
  });

  it("packs with gzip for whoever takes anything, and never a part of a file", async () => {
    const encoding = async (headers: object): Promise<unknown> =>
      (await ask(server, "/boroughs/", headers)).headers["content-encoding"];
    expect(await encoding({ "accept-encoding": "*" })).toBe("gzip");
    expect(await encoding({ "accept-encoding": "br;q=1.0, *;q=0.5" })).toBe("gzip");
    expect(await encoding({ "accept-encoding": "*;q=0" })).toBeUndefined();
    expect(await encoding({ "accept-encoding": "gzip;q=0, *" })).toBeUndefined();
    const part = await ask(server, "/boroughs/", { range: "bytes=0-9", "accept-encoding": "gzip" });
    expect(part).toMatchObject({ status: 206, body: Buffer.from(page.slice(0, 10)) });
    expect(part.headers["content-encoding"]).toBeUndefined();
  });

  it("says that a file has no such part, or is another by now, and sends nothing of it", async () => {
    const beyond = await ask(server, "/figures.csv", { range: "bytes=9999-" });
    expect(beyond.status).toBe(416);
    expect(beyond.headers["content-range"]).toBe("bytes */8");
    const another = await ask(server, "/figures.csv", { "if-match": '"another"' });
    expect(another.status).toBe(412);
    for (const { headers, body } of [beyond, another]) {
      expect(headers["content-type"]).toBe("text/plain; charset=utf-8");
      expect(headers).not.toHaveProperty("etag");
      expect(body.toString()).toMatch(/^The file .*\.\n$/);
    }
  });

  it("takes a request that names the whole address", async () => {
    const { status, body } = await ask(server, `${server.url}figures.csv`);
    expect([status, body.toString()]).toEqual([200, "a,b\n1,2\n"]);
    expect(
      (await ask(server, "http://evil.example//evil.example/..//boroughs")).headers["location"],
    ).not.toMatch(/^\/\//);
  });

  it("answers an address that is none without failing, and redirects to no other host", async () => {
    expect((await ask(server, "http://[bad/")).status).toBe(404);
    const elsewhere = await ask(server, "//evil.example/..//boroughs");
    expect(JSON.stringify(elsewhere.headers["location"] ?? "")).not.toMatch(/^"\/\//);
  });

  it.skipIf(!existsSync("/proc/self/fd"))(
    "closes the files of downloads that broke off",
    async () => {
      const openFiles = () =>
        readdirSync("/proc/self/fd").filter((number) => {
          try {
            return readlinkSync(`/proc/self/fd/${number}`).endsWith("large.duckdb");
          } catch {
            return false;
          }
        }).length;
      await Promise.all(Array.from({ length: 40 }, () => breakOff(server, "/large.duckdb")));
      await vi.waitFor(() => {
        expect(openFiles()).toBe(0);
      });
    },
  );

  it("lets no browser take a file for what its type does not say", async () => {
    for (const path of ["", "figures.csv", "nowhere/"]) {
      const { headers } = await fetch(server.url + path);
      expect(headers.get("x-content-type-options"), path).toBe("nosniff");
    }
    for (const { headers } of [
      await ask(server, "/figures.csv", {}, "POST"),
      await ask(underPrefix, "/figures.csv"),
    ])
      expect(headers["x-content-type-options"]).toBe("nosniff");
  });

  it("lets a page elsewhere read every file but pages", async () => {
    for (const path of ["/figures.csv", "/question.sql", "/data.duckdb"])
      expect((await ask(server, path)).headers["access-control-allow-origin"], path).toBe("*");
    expect((await ask(server, "/boroughs/")).headers["access-control-allow-origin"]).toBe(
      undefined,
    );
  });

  it.each([
    ["/figures.csv", "text/csv; charset=utf-8"],
    ["/question.sql", "text/plain; charset=utf-8"],
    ["/data.duckdb", "application/octet-stream"],
    ["/engine/engine.wasm", "application/wasm"],
    ["/engine/engine.wasm.gz", "application/gzip"],
  ])("says what %s is", async (path, type) => {
    const reply = await ask(server, path);
    expect(reply.headers["content-type"]).toBe(type);
  });

  it("hands a .gz file over as it is, not as something to unpack", async () => {
    const reply = await ask(server, "/engine/engine.wasm.gz", { "accept-encoding": "gzip" });
    expect(reply.headers["content-encoding"]).toBeUndefined();
    expect(reply.body.toString()).toBe("packed");
  });

  it("lets hashed files be kept for good, and has pages asked for again", async () => {
    const engine = await ask(server, "/engine/engine.wasm");
    expect(engine.headers["cache-control"]).toContain("immutable");
    const shown = await ask(server, "/boroughs/");
    expect(shown.headers["cache-control"]).toBe("no-cache");
    const again = await ask(server, "/boroughs/", { "if-none-match": shown.headers["etag"] });
    expect(again.status).toBe(304);
    expect(again.body.length).toBe(0);
  });

  it.each(["/nowhere/", "/empty/", "/figures.csv/", "/%", "/a%00b"])(
    "answers %s with the page that helps and status 404",
    async (path) => {
      const reply = await ask(server, path);
      expect(reply.status).toBe(404);
      expect(reply.body.toString()).toContain("Not here");
    },
  );

  it.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/boroughs/..%2f..%2fsecret.txt",
  ])("gives nothing from outside the folder for %s", async (path) => {
    const reply = await ask(server, path);
    expect(reply.status).toBe(404);
    expect(reply.body.toString()).not.toContain("not part of the site");
  });

  it("answers HEAD without a body and refuses to be written to", async () => {
    const head = await ask(server, "/figures.csv", {}, "HEAD");
    expect(head.headers["content-length"]).toBe("8");
    expect(head.body.length).toBe(0);
    expect((await ask(server, "/figures.csv", {}, "POST")).status).toBe(405);
  });

  it("serves the site under a prefix and nothing beside it", async () => {
    expect(underPrefix.url).toBe(`http://localhost:${underPrefix.port}/some/prefix/`);
    expect((await ask(underPrefix, "/some/prefix/figures.csv")).status).toBe(200);
    expect((await ask(underPrefix, "/some/prefix/boroughs")).headers["location"]).toBe(
      "/some/prefix/boroughs/",
    );
    const beside = await ask(underPrefix, "/figures.csv");
    expect(beside.status).toBe(404);
    expect(beside.body.toString()).toContain("/some/prefix/");
  });
});
