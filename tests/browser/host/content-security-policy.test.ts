import { beforeAll, describe, expect, it } from "vitest";
import { type OpenedPage, siteUrl, useBrowser } from "../support/browser.ts";
import { eachOf, embedsOfAllParts, pageKinds, readPage, sitePages } from "../support/pages.ts";

declare global {
  interface Window {
    injectedScriptRan?: boolean;
    refusedDirectives?: string[];
  }
}

const META_POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)">/;
const INJECTED = "<script>window.injectedScriptRan = true;</script>";

const open = useBrowser();
let opened: OpenedPage;

beforeAll(async () => {
  opened = await open();
  await opened.page.addInitScript(() => {
    window.refusedDirectives = [];
    document.addEventListener("securitypolicyviolation", (event) => {
      window.refusedDirectives?.push(event.effectiveDirective);
    });
  });
});

const policyOf = (html: string): Map<string, string[]> => {
  const directives = (META_POLICY.exec(html)?.[1] ?? "").split(";").map((text) => text.trim());
  return new Map(
    directives.map((text) => {
      const [name = "", ...sources] = text.split(/\s+/);
      return [name, sources] as const;
    }),
  );
};

/** Opens a page whose markup was tampered with on its way, and says what became of it. */
const openTampered = async (path: string, tamper: (html: string) => string) => {
  const { page } = opened;
  await page.route(siteUrl + path, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: tamper(await response.text()) });
  });
  await page.goto(siteUrl + path);
  const seen = await page.evaluate(() => ({
    ran: window.injectedScriptRan === true,
    refused: window.refusedDirectives ?? [],
  }));
  await page.unroute(siteUrl + path);
  return seen;
};

const inject = (html: string): string => html.replace("</main>", `${INJECTED}</main>`);

describe("the content security policy", () => {
  it.each(eachOf([...sitePages, ...embedsOfAllParts]))(
    "of %s allows this site's own files and nothing else",
    (_, path) => {
      const policy = policyOf(readPage(path));
      expect(policy.get("default-src")).toEqual(["'self'"]);
      expect(policy.get("object-src")).toEqual(["'none'"]);
      expect(policy.get("require-trusted-types-for")).toEqual(["'script'"]);
      expect(policy.get("trusted-types")).toEqual(["drawings", "workers"]);
      const sources = [...policy].flatMap(([name, own]) => (/trusted-types/.test(name) ? [] : own));
      const isOwn = (source: string): boolean =>
        /^'(?:self|none|wasm-unsafe-eval|sha256-[\w+/=]+)'$/.test(source) || source === "data:";
      expect(sources.filter((source) => !isOwn(source))).toEqual([]);
      expect(policy.get("script-src")).not.toContain("data:");
    },
  );

  it.each(eachOf([...pageKinds, ...embedsOfAllParts.slice(0, 1)]))(
    "refuses an inline script put into %s, and says so",
    async (_, path) => {
      const { ran, refused } = await openTampered(path, inject);
      expect(ran).toBe(false);
      expect(refused).toContain("script-src-elem");
    },
  );

  it("is what refuses it: without the policy the same script runs", async () => {
    const { ran } = await openTampered("boroughs/camden/", (html) =>
      inject(html.replace(META_POLICY, "")),
    );
    expect(ran).toBe(true);
  });
});

/** What a script could try with a text, and what became of each. */
const tryTexts = (address: string): Record<string, string> => {
  const tries: Record<string, () => unknown> = {
    "markup of a text": () => {
      document.createElement("div").innerHTML = "<b>bold</b>";
    },
    "a document of a text": () => new DOMParser().parseFromString("<b>bold</b>", "text/html"),
    "a script's address": () => {
      document.createElement("script").src = address;
    },
    "a script's text": () => {
      document.createElement("script").text = "1";
    },
    "a worker": () => new Worker(address),
    "a policy of its own": () => window.trustedTypes?.createPolicy("own", {}),
  };
  return Object.fromEntries(
    Object.entries(tries).map(([name, attempt]) => {
      try {
        attempt();
        return [name, "done"];
      } catch (error) {
        return [name, error instanceof Error ? error.name : "no error"];
      }
    }),
  );
};

describe("a text on a page", () => {
  it.each(["", "explore/", "payment-by-results/", "embed/compare/"])(
    "of /%s becomes no markup, script or worker",
    async (path) => {
      const { page } = opened;
      await page.goto(siteUrl + path);
      const refused = await page.evaluate(tryTexts, `${siteUrl}_astro/none.js`);
      expect(Object.keys(refused).length).toBeGreaterThan(5);
      for (const [name, outcome] of Object.entries(refused))
        expect(outcome, name).toBe("TypeError");
    },
  );
});
