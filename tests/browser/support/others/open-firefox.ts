import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connectBidi } from "./bidi.ts";
import { clickAt, type OtherBrowser } from "./other-browser.ts";

const STARTED = /WebDriver BiDi listening on (ws:\/\/\S+)/;

/** Nothing that calls home, and no page but the one asked for. */
const preferences = ["--headless", "--no-remote", "--remote-debugging-port=0", "about:blank"];

const addressOf = (browser: ReturnType<typeof spawn>): Promise<string> =>
  new Promise((found, fail) => {
    let said = "";
    browser.stderr?.on("data", (text: Buffer) => {
      said += text.toString();
      const address = STARTED.exec(said)?.[1];
      if (address) found(address);
    });
    browser.on("error", fail);
    browser.on("close", () => {
      fail(new Error(`Firefox ended before it could be reached:\n${said}`));
    });
  });

type Logged = { readonly level?: string; readonly text?: string | null };
type Sent = { readonly request?: { readonly url?: string } };
type Evaluated = {
  readonly type?: string;
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text?: string };
};

/** Starts Firefox with a profile of its own. */
export const openFirefox = async (path: string, host: string): Promise<OtherBrowser> => {
  const profile = await mkdtemp(join(tmpdir(), "firefox-profile-"));
  const browser = spawn(path, ["--profile", profile, ...preferences], {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: "1" },
  });
  const ended = new Promise((done) => browser.on("close", done));
  const bidi = await connectBidi(`${await addressOf(browser)}/session`);
  await bidi.send("session.new", { capabilities: {} });
  // Shapes of the standard.
  const tree = (await bidi.send("browsingContext.getTree")) as { contexts: { context: string }[] };
  const context = tree.contexts[0]?.context;
  const faults: string[] = [];
  bidi.on("log.entryAdded", (entry) => {
    const { level, text } = entry as Logged;
    if (level === "error") faults.push(`error: ${text ?? ""}`);
  });
  bidi.on("network.beforeRequestSent", (sent) => {
    const url = (sent as Sent).request?.url ?? "";
    if (/^https?:/.test(url) && new URL(url).host !== host) faults.push(`request to ${url}`);
  });
  const events = ["log.entryAdded", "network.beforeRequestSent"];
  await bidi.send("session.subscribe", { events, contexts: [context] });
  return {
    goTo: async (url) => {
      await bidi.send("browsingContext.navigate", { context, url, wait: "complete" });
    },
    evaluate: async <Given extends readonly unknown[], Result>(
      run: (...given: Given) => Result | Promise<Result>,
      ...given: Given
    ) => {
      const answer = (await bidi.send("script.evaluate", {
        expression: `(async () => JSON.stringify(await (${run.toString()})(...${JSON.stringify(given)})))()`,
        target: { context },
        awaitPromise: true,
        userActivation: true,
      })) as Evaluated;
      if (answer.type === "exception") throw new Error(answer.exceptionDetails?.text);
      return JSON.parse(answer.result?.value ?? "null") as Result;
    },
    press: async (value) => {
      const actions = ["keyDown", "keyUp"].map((type) => ({ type, value }));
      await bidi.send("input.performActions", {
        context,
        actions: [{ type: "key", id: "keyboard", actions }],
      });
    },
    click: async (at) => {
      await bidi.send("input.performActions", { context, actions: clickAt(at) });
    },
    faults: () => Promise.resolve(faults),
    close: async () => {
      bidi.close();
      browser.kill();
      await ended;
      await rm(profile, { recursive: true, force: true });
    },
  };
};
