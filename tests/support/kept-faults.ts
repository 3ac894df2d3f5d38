import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Sends } from "./odd-host.ts";

/** What the site's own headers ask for where its engine and its scripts lie, faults included. */
const kept = { "cache-control": "public, max-age=31536000, immutable" };

/** A script or a page, which the browser is told to keep. */
const keeps =
  (type: string, body: (file: Buffer) => Buffer | string): Sends =>
  (response, file) => {
    response.writeHead(200, { ...kept, "content-type": type }).end(body(file));
  };

export const isCut = keeps("text/javascript", (file) => file.subarray(0, file.length / 2));
export const isEmpty = keeps("text/javascript", () => "");
export const isPage = keeps("text/html", () => "<!doctype html><title>Sign in</title>");
export const isJson = keeps("application/json", () => '{ "error": "not now" }');

export const answers =
  (status: number, headers: Readonly<Record<string, string>> = {}): Sends =>
  (response) => {
    response.writeHead(status, { ...kept, ...headers }).end();
  };

/** A browser keeps this one without being told to. */
export const isGone: Sends = (response) => {
  response.writeHead(410).end();
};

/** The file's name, with the hash that the build gave it. */
export function scriptNamed(directory: string, name: string): string {
  const found = readdirSync(join(directory, "_astro")).find((file) => file.startsWith(`${name}.`));
  if (found === undefined) throw new Error(`The site has no script ${name}.`);
  return `/_astro/${found}`;
}
