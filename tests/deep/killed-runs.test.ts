import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeSwitch } from "../support/killed-runs.ts";
import { committedData, committedFiles } from "../scripts/pipeline/raw-fixtures.ts";

const kills = 50;
const killsAtRenames = 10;
const killsAtAnyTime = 10;

/** So many of the numbers, evenly spread over them. */
const spread = (numbers: readonly number[], count: number): number[] =>
  Array.from(
    { length: count },
    (_, index) => numbers[Math.floor((index * numbers.length) / count)] ?? 0,
  );

test(`${kills} runs that are killed leave all tables old or all new`, async () => {
  const texts = await Promise.all(
    committedFiles.map(async (name) => [name, await readFile(join(committedData, name), "utf8")]),
  );
  const before = Object.fromEntries(texts) as Record<string, string>;
  const after = Object.fromEntries(
    Object.entries(before).map(([name, text]) => [name, `${text}new\n`]),
  );
  const runs = await makeSwitch(before, after);
  const operations = await runs.operations();
  const all = operations.map((_, index) => index + 1);
  const renames = all.filter((at) => operations[at - 1] === "rename");
  const others = all.filter((at) => operations[at - 1] !== "rename");
  const started = performance.now();
  await runs.stateAfter({});
  const whole = performance.now() - started;
  const moments = [
    ...spread(renames, killsAtRenames).map((at) => ({ at })),
    ...spread(others, kills - killsAtRenames - killsAtAnyTime).map((at) => ({ at })),
    ...spread(all, killsAtAnyTime).map((_, index) => ({
      after: (whole * (index + 1)) / killsAtAnyTime,
    })),
  ];
  expect(moments).toHaveLength(kills);
  const found: string[] = [];
  for (const moment of moments) {
    const { state } = await runs.stateAfter(moment);
    found.push(typeof state === "string" ? state : `mixed after ${JSON.stringify(moment)}`);
  }
  expect(new Set(found)).toEqual(new Set(["old", "new"]));
});
