import { readdir, readFile, stat } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import { join } from "node:path";
import serveStatic from "serve-static";
import { listen } from "../../scripts/server/listen.ts";
import { end } from "./local-server.ts";

type Rule = { readonly pattern: string; readonly headers: readonly (readonly [string, string])[] };

export type Host = "Cloudflare Pages" | "Netlify";

/** Written from the hosts' own documentation, and apart from what writes the file. */
function readRules(text: string): Rule[] {
  const rules: { pattern: string; headers: [string, string][] }[] = [];
  for (const line of text.split("\n")) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    if (line.startsWith("/")) rules.push({ pattern: line.trim(), headers: [] });
    else {
      const [, name = "", value = ""] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? [];
      if (name === "") throw new Error(`the host does not understand "${line}"`);
      rules.at(-1)?.headers.push([name, value.trim()]);
    }
  }
  return rules;
}

const literal = (text: string): string => text.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&");

/** Cloudflare takes `*` for anything; Netlify judges part by part and knows no slash at the end. */
const matches: Readonly<Record<Host, (pattern: string, path: string) => boolean>> = {
  "Cloudflare Pages": (pattern, path) =>
    new RegExp(`^${pattern.split("*").map(literal).join(".*")}$`).test(path),
  Netlify: (pattern, path) => {
    const parts = pattern.split("/").filter(Boolean);
    const expressions = parts.map((part) =>
      part === "*" ? "?(.*)" : part.split("*").map(literal).join("(.*)"),
    );
    return new RegExp(`^/${expressions.join("/")}/?$`, "i").test(path);
  },
};

/** What a host says when it is given a site it does not take. */
async function requireWithinLimits(directory: string, host: Host, text: string): Promise<void> {
  if (host === "Netlify") return;
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  if (files.length > 20_000) throw new Error("more than 20,000 files");
  for (const { parentPath, name } of files) {
    const { size } = await stat(join(parentPath, name));
    if (size > 25 * 1024 * 1024) throw new Error(`${name} is larger than 25 MiB`);
  }
  if (readRules(text).length > 100) throw new Error("more than 100 rules");
  if (text.split("\n").some((line) => line.length > 2000)) throw new Error("a line over 2,000");
  if (readRules(text).some(({ pattern }) => pattern.split("*").length > 2)) {
    throw new Error("more than one * in a pattern");
  }
}

/** The headers that a host adds to the answer of one path. */
export function headersFor(text: string, host: Host, path: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const rule of readRules(text).filter(({ pattern }) => matches[host](pattern, path))) {
    for (const [name, value] of rule.headers) {
      const before = headers.get(name);
      headers.set(name, before === undefined ? value : `${before}, ${value}`);
    }
  }
  return headers;
}

/** Serves a built site as a host does with what its `_headers` say. */
export async function startHost(directory: string, host: Host, text: string) {
  await requireWithinLimits(directory, host, text);
  const help = await readFile(join(directory, "404.html"), "utf8").catch(() => "Not found");
  const setHeaders = (response: ServerResponse): void => {
    const asked = response.req.url ?? "/";
    const { pathname } = new URL(asked, "http://localhost");
    for (const [name, value] of headersFor(text, host, pathname)) response.setHeader(name, value);
  };
  const files = serveStatic(directory, { setHeaders });
  const server = createServer((request, response) => {
    files(request, response, () => {
      setHeaders(response);
      response.writeHead(404, { "Content-Type": "text/html" }).end(help);
    });
  });
  const port = await listen(server);
  return { url: `http://localhost:${String(port)}/`, close: () => end(server) };
}
