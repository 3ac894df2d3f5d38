import { copyOf, coversOf } from "../database/build/catalogue.ts";
import type { SourceId } from "../datasets/sources.ts";
import type { Editions } from "./known-editions.ts";
import { describeRelease } from "./releases.ts";

async function ofEach(
  ids: readonly SourceId[],
  ask: (id: SourceId) => Promise<string | undefined>,
): Promise<Editions["covers"]> {
  const answers = await Promise.all(ids.map(async (id) => [id, await ask(id)] as const));
  return Object.fromEntries(answers.filter(([, answer]) => answer !== undefined));
}

/** What the editions of a figure's sources cover, whose copies, and which release its tables are. */
export const editionsOf = async (ids: readonly SourceId[]): Promise<Editions> => ({
  covers: await ofEach(ids, coversOf),
  copies: await ofEach(ids, copyOf),
  release: await describeRelease(),
});
