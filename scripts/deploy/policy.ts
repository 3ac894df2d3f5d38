import { createHash } from "node:crypto";

/** The directives of a content security policy, each with what it allows. */
export type Policy = ReadonlyMap<string, readonly string[]>;

const META = /<meta http-equiv="content-security-policy" content="([^"]*)"/i;
const STYLE = /<style\b[^>]*>([^]*?)<\/style>/gi;
const SCRIPT = /<script\b([^>]*)>([^]*?)<\/script>/gi;
const DATA_TYPE = /\btype="(?!module\b|text\/javascript\b)/i;

const isHash = (source: string): boolean => source.startsWith("'sha");

const hashOf = (text: string): string =>
  `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

export function parsePolicy(text: string): Policy {
  const directives = text.split(";").map((directive) => directive.trim().split(/\s+/));
  return new Map(
    directives.flatMap(([name = "", ...sources]) =>
      name === "" ? [] : [[name, sources] as const],
    ),
  );
}

/** Hashes of the styles and of the scripts that stand in a page or a picture themselves. */
function inlineHashes(markup: string): { styles: string[]; scripts: string[] } {
  const styles = [...markup.matchAll(STYLE)].map(([, text = ""]) => hashOf(text));
  const scripts = [...markup.matchAll(SCRIPT)].flatMap(([, attributes = "", text = ""]) =>
    /\bsrc=/.test(attributes) || DATA_TYPE.test(attributes) ? [] : [hashOf(text)],
  );
  return { styles: [...new Set(styles)], scripts: [...new Set(scripts)] };
}

/**
 * The policy that a page carries, with the hashes of its own styles and scripts only: the page's list
 * has those of the whole site, which is longer than some hosts let a header be.
 *
 * @throws Error naming a page without a policy, or with a style or script that its policy refuses
 */
export function policyOfPage(name: string, html: string): Policy {
  const written = META.exec(html)?.[1];
  if (written === undefined) throw new Error(`${name} carries no content security policy`);
  const allowed = parsePolicy(written.replaceAll("&#39;", "'").replaceAll("&#x27;", "'"));
  const { styles, scripts } = inlineHashes(html);
  const own: Readonly<Record<string, readonly string[]>> = {
    "style-src": styles,
    "script-src": scripts,
  };
  for (const [directive, hashes] of Object.entries(own)) {
    const refused = hashes.find((hash) => allowed.get(directive)?.includes(hash) !== true);
    if (refused === undefined) continue;
    throw new Error(`${name} has something inline that its ${directive} refuses: ${refused}`);
  }
  return new Map(
    [...allowed].map(([directive, sources]) => [
      directive,
      [...sources.filter((source) => !isHash(source)), ...(own[directive] ?? [])],
    ]),
  );
}

/** What a picture needs to keep its styles when it is opened by itself. */
export const policyOfPicture = (svg: string): Policy =>
  new Map([["style-src", inlineHashes(svg).styles]]);

/** One policy that allows what any of several allows. */
export function joinPolicies(policies: readonly Policy[]): Policy {
  const joined = new Map<string, Set<string>>();
  for (const policy of policies) {
    for (const [directive, sources] of policy) {
      const all = joined.get(directive) ?? new Set();
      joined.set(directive, all);
      for (const source of sources) all.add(source);
    }
  }
  return new Map(
    [...joined].map(([directive, sources]) => {
      if (sources.size > 1) sources.delete("'none'");
      return [directive, [...sources].toSorted()];
    }),
  );
}

/** As a header's value, with who may show the page in a frame: a page itself cannot say that. */
export function printPolicy(policy: Policy, frameAncestors: string): string {
  const all = [...policy, ["frame-ancestors", [frameAncestors]] as const];
  return all.map(([directive, sources]) => [directive, ...sources].join(" ")).join("; ");
}
