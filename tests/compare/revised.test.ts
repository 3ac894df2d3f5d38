import { expect, it } from "vitest";
import { compareVocabulary } from "../../src/compare/build-question.ts";
import { revisionOf } from "../../src/compare/words/revised.ts";
import { ask } from "../../src/database/build/ask.ts";
import { recentRevisionsOfGroups } from "../../src/topics/crime/revisions.ts";

it("a revision of one group is the one that the database has of it", async () => {
  const { facts } = await compareVocabulary();
  const groups = await ask(recentRevisionsOfGroups);
  expect(groups.length).toBeGreaterThan(5);
  for (const { offence_group: group, revision } of groups) {
    expect(revisionOf([group], facts.revised), group).toBe(revision);
  }
});
