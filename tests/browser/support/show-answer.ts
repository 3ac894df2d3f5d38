import { join } from "node:path";
import type { Page } from "playwright-core";
import { build } from "vite";
import type { showAnswer } from "../../../src/explore/page/explore-result.ts";
import type { Answer } from "../../../src/database/ask/answer.ts";
import { siteUrl } from "./browser.ts";

declare global {
  interface Window {
    showAnswer?: typeof showAnswer;
  }
}

const root = join(import.meta.dirname, "..", "..", "..");
const address = `${siteUrl}show-answer.js`;

let bundling: Promise<string> | undefined;

/** The module that shows answers, as one script that hands its function to the test. */
async function bundle(): Promise<string> {
  const virtual = "\0show-answer";
  const built = await build({
    root,
    configFile: false,
    logLevel: "silent",
    define: { "process.env.NODE_ENV": '"production"' },
    plugins: [
      {
        name: "show-answer",
        resolveId: (id) => (id === "show-answer" ? virtual : undefined),
        load: (id) =>
          id === virtual
            ? `import { showAnswer } from "${join(root, "src/explore/page/explore-result.ts")}"; window.showAnswer = showAnswer;`
            : undefined,
      },
    ],
    build: {
      write: false,
      rolldownOptions: { input: "show-answer", output: { format: "es", codeSplitting: false } },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const [chunk] = output && "output" in output ? output.output : [];
  if (chunk?.type !== "chunk") throw new Error("The module that shows answers was not bundled.");
  return chunk.code;
}

/** Opens Explore and lets `show` put answers into its page: no engine, no query. */
export async function openForAnswers(page: Page, query = ""): Promise<void> {
  bundling ??= bundle();
  const body = await bundling;
  await page.route(address, (route) => route.fulfill({ body, contentType: "text/javascript" }));
  await page.goto(`${siteUrl}explore/${query}`);
  // A page that asks for Trusted Types takes no script element from outside.
  await page.evaluate(`import(${JSON.stringify(address)}).then(() => undefined)`);
  await page.waitForFunction(() => window.showAnswer);
}

type Given = { sql?: string; fileName?: string; milliseconds?: number };

const chartDrawn = (page: Page): Promise<void> =>
  page.locator('[data-result="chart"]:not([aria-busy])').waitFor();

/** Shows an answer in the page, and waits for its chart. */
export async function show(page: Page, answer: Answer, given: Given = {}): Promise<void> {
  await page.evaluate(
    ([shown, more]) => {
      const element = document.querySelector<HTMLElement>("[data-explore-result]");
      if (element) window.showAnswer?.(element, shown, { sql: "SELECT 1", fileName: "a", ...more });
    },
    [answer, given] as const,
  );
  await chartDrawn(page);
}

/** Shows an answer that is made in the page, since it is too long to be sent there. */
export async function showMade(page: Page, make: () => Answer): Promise<void> {
  await page.evaluate(
    `window.showAnswer(document.querySelector("[data-explore-result]"), (${make.toString()})(), { sql: "SELECT 1", fileName: "a" })`,
  );
  await chartDrawn(page);
}
