import { expect, it } from "vitest";
import { buildVocabulary } from "../../src/compare/choosing/build-vocabulary.ts";
import { smallFiles } from "../../src/compare/files/write.ts";
import { measures } from "../../src/compare/measures.ts";
import { ask } from "../../src/database/build/ask.ts";
import type { Ask } from "../../src/database/ask/question.ts";

it("asks the question of each measure once for what there is to pick and all small files", async () => {
  const asked = new Map<string, Set<string>>();
  // What is asked again word for word is answered from memory.
  const watched: Ask = (question, parameters) => {
    const ways = asked.get(question.name) ?? new Set();
    asked.set(question.name, ways.add(JSON.stringify([question.sql, parameters])));
    return ask(question, parameters);
  };
  await smallFiles(watched, await buildVocabulary(watched));
  const waysOf = (name: string): number => asked.get(name)?.size ?? 0;
  for (const { id } of measures) expect(waysOf(`Compare, ${id}`), id).toBe(1);
  // Both measures of groups that lie in files.
  expect(waysOf("figures of offence groups")).toBe(2);
  expect(waysOf("breaks of offence groups")).toBe(2);
});
