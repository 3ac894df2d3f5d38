import { spawn } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "../../../support/local-server.ts";
import { clickAt, type OtherBrowser } from "./other-browser.ts";

const PATIENCE_MS = 30_000;

/** Sends a command of WebDriver (https://www.w3.org/TR/webdriver2/), and gives its value. */
const sendTo =
  (driver: string) =>
  async (method: string, path: string, body?: object): Promise<unknown> => {
    const request = body ? { method, body: JSON.stringify(body) } : { method };
    const response = await fetch(`${driver}${path}`, request);
    // Written by the driver, as the standard has it.
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) throw new Error(`WebKit: ${path}: ${JSON.stringify(value)}`);
    return value;
  };

/** Starts WebKit with an empty profile. Its driver tells no errors of the console. */
export const openWebkit = async (
  command: readonly [string, ...string[]],
  host: string,
): Promise<OtherBrowser> => {
  const port = await freePort();
  const [program, ...given] = command;
  // In a group of its own, so that the screen and the driver end together.
  const driver = spawn(program, [...given, `--port=${String(port)}`], {
    detached: true,
    stdio: "ignore",
  });
  const ended = new Promise((done) => driver.on("close", done));
  const send = sendTo(`http://127.0.0.1:${String(port)}`);
  const startSession = async (until: number): Promise<string> => {
    try {
      const started = await send("POST", "/session", { capabilities: { alwaysMatch: {} } });
      return (started as { sessionId: string }).sessionId;
    } catch (error) {
      if (Date.now() > until) throw error;
      await wait(200);
      return startSession(until);
    }
  };
  const session = `/session/${await startSession(Date.now() + PATIENCE_MS)}`;
  const faults: string[] = [];

  const evaluate = async <Given extends readonly unknown[], Result>(
    run: (...given: Given) => Result | Promise<Result>,
    ...given: Given
  ): Promise<Result> => {
    const script = `const done = arguments[arguments.length - 1];
      (async () => JSON.stringify(await (${run.toString()})(...JSON.parse(arguments[0]))))()
        .then((text) => done({ text }), (error) => done({ error: String(error) }));`;
    const args = [JSON.stringify(given)];
    const answer = await send("POST", `${session}/execute/async`, { script, args });
    const { text, error } = answer as { text?: string; error?: string };
    if (error) throw new Error(`WebKit: ${error}`);
    return JSON.parse(text ?? "null") as Result;
  };
  const noteRequests = async (): Promise<void> => {
    const urls = await evaluate(() => performance.getEntriesByType("resource").map((e) => e.name));
    for (const url of urls) {
      if (/^https?:/.test(url) && new URL(url).host !== host) faults.push(`request to ${url}`);
    }
  };
  return {
    goTo: async (url) => {
      await send("POST", `${session}/url`, { url });
    },
    evaluate,
    press: async (value) => {
      const actions = ["keyDown", "keyUp"].map((type) => ({ type, value }));
      await send("POST", `${session}/actions`, {
        actions: [{ type: "key", id: "keyboard", actions }],
      });
    },
    click: async (at) => {
      await send("POST", `${session}/actions`, { actions: clickAt(at) });
    },
    faults: async () => {
      await noteRequests();
      return faults;
    },
    close: async () => {
      await send("DELETE", session);
      if (driver.pid) process.kill(-driver.pid);
      await ended;
    },
  };
};
