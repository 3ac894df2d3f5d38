import { extname } from "node:path/posix";
import { referrerPolicy } from "../../src/site/referrer-policy.ts";
import { hashedFolders } from "../server/static-server.ts";
import type { BuiltSite } from "./built-site.ts";
import { typeOf } from "./content-types.ts";
import { joinPolicies, policyOfPage, policyOfPicture, printPolicy, type Policy } from "./policy.ts";

/** Headers for every address that a pattern takes in; `*` stands for anything, also nothing. */
export type Rule = {
  readonly pattern: string;
  readonly headers: Readonly<Record<string, string>>;
};

const YEAR = "public, max-age=31536000, immutable";
const WEEK = "public, max-age=604800";

/** The only pages that others may show in a frame of theirs. */
const EMBEDDED = "embed";

const everywhere = {
  // All of it is public and static: anybody may read it from anywhere, files and pages alike.
  "Access-Control-Allow-Origin": "*",
  "Cross-Origin-Resource-Policy": "cross-origin",
  // The finder asks a device where it is, at the press of a button; nothing else is asked of it.
  "Permissions-Policy":
    "browsing-topics=(), camera=(), display-capture=(), geolocation=(self), microphone=(), payment=(), usb=()",
  "Referrer-Policy": referrerPolicy,
  "X-Content-Type-Options": "nosniff",
  // For what no policy below takes in, such as the page for an address that is not there. Browsers
  // pass it over where a policy has `frame-ancestors`, so charts stay free to be framed.
  "X-Frame-Options": "DENY",
};

/** `boroughs/camden/index.html` is of the room `boroughs`; what lies at the top is by itself. */
const roomOf = (path: string): string => (path.includes("/") ? (path.split("/")[0] ?? "") : path);

/** The policy of each room that has a page: no host takes as many rules as there are pages. */
function policies({ markup }: BuiltSite): ReadonlyMap<string, Policy> {
  const byRoom = new Map<string, Policy[]>();
  const pages = [...markup].filter(([path]) => path.endsWith(".html"));
  for (const [path, html] of pages) {
    const room = roomOf(path);
    byRoom.set(room, [...(byRoom.get(room) ?? []), policyOfPage(path, html)]);
  }
  for (const [path, svg] of markup) {
    if (path.endsWith(".svg")) byRoom.get(roomOf(path))?.push(policyOfPicture(svg));
  }
  return new Map([...byRoom].map(([room, all]) => [room, joinPolicies(all)]));
}

/** A page at the top is asked for by its folder's address, or by its own name. */
function patternsOf(room: string, base: string): string[] {
  if (room === "index.html") return [base, `${base}index.html`];
  return [room.endsWith(".html") ? `${base}${room}` : `${base}${room}/*`];
}

function policyRules(site: BuiltSite, base: string): Rule[] {
  return [...policies(site)].flatMap(([room, policy]) => {
    const value = printPolicy(policy, room === EMBEDDED ? "*" : "'none'");
    const headers = { "Content-Security-Policy": value };
    return patternsOf(room, base).map((pattern) => ({ pattern, headers }));
  });
}

/** The ends of the names of a site's files, in order: `.csv`. */
export const endingsOf = ({ files }: BuiltSite): string[] => {
  const endings = files.map(({ path }) => extname(path).toLowerCase());
  return [...new Set(endings)].filter((ending) => ending !== "").toSorted();
};

/** Hosts know pages; of other files they guess, and some are offered to save that should be shown. */
const typeRules = (site: BuiltSite, base: string): Rule[] =>
  endingsOf(site)
    .filter((ending) => ending !== ".html")
    .map((ending) => ({
      pattern: `${base}*${ending}`,
      headers: { "Content-Type": typeOf(ending) },
    }));

function cacheRules({ files }: BuiltSite, base: string): Rule[] {
  const rooms = new Set(files.map(({ path }) => roomOf(path)));
  const rule = (pattern: string, lasts: string): Rule => ({
    pattern: `${base}${pattern}`,
    headers: { "Cache-Control": lasts },
  });
  return [
    ...hashedFolders.filter((room) => rooms.has(room)).map((room) => rule(`${room}/*`, YEAR)),
    // Asked again each time, and answered in a line where nothing changed: a file is never older than its page.
    ...(rooms.has("data") ? [rule("data/*", "no-cache")] : []),
    ...(rooms.has("cards") ? [rule("cards/*", WEEK)] : []),
    ...(rooms.has("fonts") ? [rule("fonts/*", WEEK)] : []),
    // A release never changes; the list of them does.
    ...(rooms.has("releases") ? [rule("releases/*.zip", YEAR)] : []),
  ];
}

/**
 * The headers of a built site, by address. No two rules that take in one address set one header.
 *
 * @param base the path prefix with a slash at each end
 * @throws Error naming a page that its own policy refuses something of
 */
export const makeRules = (site: BuiltSite, base: string): Rule[] => [
  { pattern: `${base}*`, headers: everywhere },
  ...policyRules(site, base),
  ...typeRules(site, base),
  ...cacheRules(site, base),
];
