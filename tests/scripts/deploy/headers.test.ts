import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readFile, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { findExcesses } from "../../../scripts/deploy/headers-file.ts";
import { headersFor, startHost, type Host } from "../../support/imitated-host.ts";
import { runScript } from "../../support/project-copy.ts";

const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

const style = "body{color:teal}";
const script = "document.title='x'";
const elsewhere = hash("a style of another page");

type PageParts = { readonly policy?: string; readonly more?: string };

const page = ({ policy = `'self'`, more = "" }: PageParts = {}): string =>
  `<html><head><meta http-equiv="content-security-policy" content="default-src 'self'; object-src 'none'; script-src ${policy} ${hash(script)}; style-src 'self' ${hash(style)} ${elsewhere}"><style>${style}</style></head><body>${more}</body></html>`;

const hosts: readonly Host[] = ["Cloudflare Pages", "Netlify"];

async function madeUpSite(more: Readonly<Record<string, string>> = {}): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), "site-"));
  const files = {
    "index.html": page(),
    "404.html": page(),
    "explore/index.html": page({ policy: "'self' 'wasm-unsafe-eval'" }),
    "boroughs/camden/index.html": page({ more: `<script>${script}</script>` }),
    "embed/burglary/camden/index.html": page(),
    "data/areas.csv": "area_code\n",
    "data/areas.parquet": "PAR1",
    "data/london.topo.json": "{}",
    "data/question.sql": "SELECT 1",
    "data/all.duckdb": "duck",
    "engine/engine.0123.wasm": "wasm",
    "releases/data-1.0.0.zip": "zip",
    "releases/index.json": "{}",
    ...more,
  };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), text);
  }
  return directory;
}

const make = (directory: string, base = "/") =>
  runScript(join(import.meta.dirname, "../../.."), "scripts/deploy/headers.ts", {
    arguments: [directory],
    environment: { BASE_PATH: base },
  });

async function headersOf(directory: string): Promise<string> {
  const { status, output } = await make(directory);
  expect([status, output]).toEqual([0, expect.stringContaining("headers for")]);
  return readFile(join(directory, "_headers"), "utf8");
}

const made = headersOf(await madeUpSite());

const directive = (policy: string | undefined, name: string): string | undefined =>
  policy
    ?.split(";")
    .map((text) => text.trim())
    .find((text) => text.startsWith(`${name} `));

describe.each(hosts)("the headers that %s sends", (host) => {
  it("let a page keep its own styles and scripts, and no others", async () => {
    const text = await made;
    const policy = headersFor(text, host, "/boroughs/camden/").get("Content-Security-Policy");
    expect(directive(policy, "style-src")).toBe(`style-src 'self' ${hash(style)}`);
    expect(directive(policy, "script-src")?.split(" ")).toContain(hash(script));
    const home = headersFor(text, host, "/").get("Content-Security-Policy");
    expect(directive(home, "script-src")).toBe("script-src 'self'");
  });

  it("let WebAssembly run where a page asks for it only", async () => {
    const text = await made;
    const of = (path: string) => headersFor(text, host, path).get("Content-Security-Policy");
    expect(of("/explore/")).toContain("'wasm-unsafe-eval'");
    expect(of("/boroughs/camden/")).not.toContain("wasm");
  });

  it("let others show embedded charts in a frame, and nothing else", async () => {
    const text = await made;
    const of = (path: string) =>
      directive(
        headersFor(text, host, path).get("Content-Security-Policy"),
        "frame-ancestors",
      )?.split(" ")[1];
    expect(of("/embed/burglary/camden/")).toBe("*");
    for (const path of ["/", "/explore/", "/boroughs/camden/", "/404.html"]) {
      expect(of(path), path).toBe("'none'");
    }
  });

  it.each([
    ["/data/areas.csv", "text/csv; charset=utf-8"],
    ["/data/question.sql", "text/plain; charset=utf-8"],
    ["/data/london.topo.json", "application/json; charset=utf-8"],
    ["/data/all.duckdb", "application/octet-stream"],
    ["/data/areas.parquet", "application/vnd.apache.parquet"],
    ["/engine/engine.0123.wasm", "application/wasm"],
  ])("say of %s that it is %s, for anybody to read", async (path, type) => {
    const headers = headersFor(await made, host, path);
    expect(headers.get("Content-Type")).toBe(type);
    expect(headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
  });

  it("keep for good what never changes, and nothing else", async () => {
    const text = await made;
    const of = (path: string) => headersFor(text, host, path).get("Cache-Control");
    expect(of("/engine/engine.0123.wasm")).toContain("immutable");
    expect(of("/releases/data-1.0.0.zip")).toContain("immutable");
    for (const path of ["/", "/releases/index.json"]) {
      expect(of(path), path).toBeUndefined();
    }
    // No file of figures is older than the page beside it.
    expect(of("/data/areas.csv")).toBe("no-cache");
  });

  it("name each header once, so that no two values are joined", async () => {
    const text = await made;
    const paths = ["/", "/explore/", "/data/areas.csv", "/data/london.topo.json"];
    for (const path of [...paths, "/engine/engine.0123.wasm", "/releases/data-1.0.0.zip"]) {
      const policy = headersFor(text, host, path).get("Content-Security-Policy") ?? "";
      expect(policy.split("default-src").length, path).toBeLessThanOrEqual(2);
      expect(headersFor(text, host, path).get("Content-Type") ?? "", path).not.toContain(",");
    }
  });

  it("are taken by it with the site", async () => {
    const directory = await madeUpSite();
    const served = await startHost(directory, host, await headersOf(directory));
    const answer = await fetch(`${served.url}data/areas.csv`);
    expect([answer.status, await answer.text()]).toEqual([200, "area_code\n"]);
    expect((await fetch(`${served.url}gone/`)).status).toBe(404);
    await served.close();
  });
});

describe("a site that cannot be deployed", () => {
  it("is named with the page whose style its policy refuses", async () => {
    const directory = await madeUpSite({
      "crime/index.html": page({ more: "<style>p{color:red}</style>" }),
    });
    const { status, output } = await make(directory);
    expect(status).toBe(1);
    expect(output).toContain("crime/index.html has something inline that its style-src refuses");
  });

  it("is named with the file that is over 25 MiB, and keeps the headers it had", async () => {
    const directory = await madeUpSite();
    const before = await headersOf(directory);
    await truncate(join(directory, "data/all.duckdb"), 25 * 1024 * 1024 + 1);
    const { status, output } = await make(directory);
    expect([status, output]).toEqual([1, expect.stringContaining("data/all.duckdb")]);
    expect(await readFile(join(directory, "_headers"), "utf8")).toBe(before);
    await expect(startHost(directory, "Cloudflare Pages", before)).rejects.toThrow("25 MiB");
  });

  it("is told of by what is too much: rules, letters in a line, files", () => {
    const file = { path: "a", bytes: 1 };
    expect(findExcesses([file], "/a\n".repeat(101))[0]).toContain("101 rules");
    expect(findExcesses([file], `/a\n  X: ${"x".repeat(2000)}\n`)[0]).toContain("line 2");
    expect(findExcesses(Array(20_001).fill(file), "")[0]).toContain("20001 files");
    expect(findExcesses([file], "/a\n  X: y\n")).toEqual([]);
  });

  it("is named where there is none", async () => {
    const { status, output } = await make(await mkdtemp(join(tmpdir(), "no-site-")));
    expect([status, output]).toEqual([1, expect.stringContaining("There is no built site in")]);
  });
});
