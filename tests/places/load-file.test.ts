import { expect, test } from "vitest";
import { loadFile } from "../../src/places/load-file.ts";

const answering = (status: number) => (): Promise<Response> =>
  Promise.resolve(new Response("text", { status }));

test("a file comes as it is", async () => {
  expect(await (await loadFile("/file.csv", answering(200))).text()).toBe("text");
});

test.each([404, 503])("an answer of %d is an error that names the file", async (status) => {
  await expect(loadFile("/file.csv", answering(status))).rejects.toThrow(
    `/file.csv answered ${String(status)}.`,
  );
});
