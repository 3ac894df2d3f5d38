import { expect, test } from "vitest";
import { hasAll, loadFile, loadJson, type AskForFile } from "../../src/database/page/load-file.ts";

const readText = (answer: Response): Promise<string> => answer.text();

/** A host, with a browser's cache before it: what each of the two answers, and how it was asked. */
function answering(kept: () => Response, sent: () => Response) {
  const asked: (RequestCache | undefined)[] = [];
  const ask: AskForFile = (_, { cache }) => {
    asked.push(cache);
    return Promise.resolve(cache === "reload" ? sent() : kept());
  };
  return { asked, ask };
}

const whole = (): Response => new Response("text");

test("a file comes as it is, asked for once", async () => {
  const { asked, ask } = answering(whole, whole);
  expect(await loadFile("/file.csv", readText, ask)).toBe("text");
  expect(asked).toEqual(["default"]);
});

test.each([404, 503, 304])("an answer of %d is an error that names the file", async (status) => {
  const refuse = (): Response => new Response(null, { status });
  const { ask } = answering(refuse, refuse);
  await expect(loadFile("/file.csv", readText, ask)).rejects.toThrow(
    `/file.csv answered ${String(status)}.`,
  );
});

test.each([
  ["an answer without the file", () => new Response("", { status: 410 })],
  ["a page in its place", () => new Response("<!doctype html>")],
  ["another file in its place", () => Response.json({ error: "not now" })],
  ["a file that was cut", () => new Response('{ "names": [')],
  ["nothing", () => new Response("")],
])("what the browser keeps is not believed: %s", async (_, kept) => {
  const { asked, ask } = answering(kept, () => Response.json({ names: [] }));
  const fits = (value: unknown): value is { names: unknown[] } => hasAll(value, "names");
  expect(await loadJson("/file.json", fits, ask)).toEqual({ names: [] });
  expect(asked).toEqual(["default", "reload"]);
});
