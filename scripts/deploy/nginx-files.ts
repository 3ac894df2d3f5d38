import { hostFiles } from "./built-site.ts";
import { isText, typeOf } from "./content-types.ts";
import type { Rule } from "./rules.ts";

const escape = (text: string): string => text.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&");

/** `/data/*` as an expression that nginx takes. */
const expression = (pattern: string): string => `^${pattern.split("*").map(escape).join(".*")}$`;

const quote = (value: string): string => `"${value.replaceAll('"', '\\"')}"`;

const variableOf = (header: string): string => `$site_${header.toLowerCase().replaceAll("-", "_")}`;

/** Headers that nginx sets by the types below, which know the ends of names. */
const BY_TYPE = "Content-Type";

const NO_RULE: Readonly<Record<string, string>> = { "Cache-Control": "no-cache" };

/**
 * For the `http` level: a variable for each header whose value depends on the address. A longer
 * pattern goes before a shorter one that takes in the same addresses.
 */
export function printHttpFile(rules: readonly Rule[]): string {
  const names = new Set(rules.flatMap(({ headers }) => Object.keys(headers)));
  names.delete(BY_TYPE);
  const maps = [...names].map((name) => {
    const lines = rules
      .filter(({ headers }) => name in headers)
      .toSorted((a, b) => b.pattern.length - a.pattern.length)
      .map(({ pattern, headers }) => {
        return `    ${quote(`~${expression(pattern)}`)} ${quote(headers[name] ?? "")};`;
      });
    const other = `    default ${quote(NO_RULE[name] ?? "")};`;
    return [`map $uri ${variableOf(name)} {`, ...lines, other, "}"].join("\n");
  });
  return `${maps.join("\n\n")}\n`;
}

/** nginx adds the charset itself. */
const bareType = (ending: string): string => typeOf(ending).split(";")[0] ?? "";

function types(endings: readonly string[]): string {
  const lines = endings.map((ending) => `    ${bareType(ending)} ${ending.slice(1)};`);
  return ["types {", ...lines, "}", "default_type application/octet-stream;"].join("\n");
}

function compression(endings: readonly string[]): string {
  const texts = new Set(endings.map(bareType).filter(isText));
  // nginx always has it among them.
  texts.delete("text/html");
  const list = [...texts].join(" ");
  return `charset utf-8;
charset_types ${list};
gzip on;
gzip_vary on;
gzip_proxied any;
gzip_min_length 1000;
gzip_types ${list};`;
}

/**
 * For the `server` level: where the site lies under its prefix, and what goes with each answer.
 *
 * @param endings of the site's files, each with its dot
 */
export function printServerFile(
  rules: readonly Rule[],
  endings: readonly string[],
  base: string,
): string {
  const names = new Set(rules.flatMap(({ headers }) => Object.keys(headers)));
  names.delete(BY_TYPE);
  const headers = [...names].map((name) => `add_header ${name} ${variableOf(name)} always;`);
  const bare = base.slice(0, -1);
  const toPrefix = bare === "" ? [] : [`location = ${bare} { return 301 ${base}; }`];
  const hidden = hostFiles.map((name) => `location = ${base}${name} { return 404; }`);
  const site = bare === "" ? "location / { root $site; }" : `location ${base} { alias $site/; }`;
  return `${[
    types(endings),
    compression(endings),
    headers.join("\n"),
    "absolute_redirect off;",
    // A query of Explore travels in its address.
    "large_client_header_buffers 8 64k;",
    "index index.html;",
    `error_page 404 ${base}404.html;`,
    [...toPrefix, ...hidden, site].join("\n"),
  ].join("\n\n")}\n`;
}
