import { inlineParameters } from "../database/ask/parameters.ts";
import cellMaker from "../database/ask/answer-cell.ts?raw";
import columnMaker from "../database/ask/answer-question.ts?raw";
import { fingerprint } from "../database/build/build.ts";
import { keptFile } from "../database/build/kept-file.ts";
import { answerAtBuild } from "../database/build/node-answer.ts";
import answerMaker from "../database/build/node-answer.ts?raw";
import { engineVersion } from "../database/build/engine-version.ts";
import { examples } from "../explore/examples.ts";
import { builtChart } from "../figure/build/built-figure.ts";
import { nameOfQuery, type OwnQuestion } from "../explore/own/own-question.ts";
import { claimPath } from "../places/links.ts";
import { claims } from "../topics/claims/index.ts";
import { instances } from "./published-charts.ts";

/** A question before it is answered. */
type Asked = Omit<OwnQuestion, "answer">;

async function chartQuestions(): Promise<readonly Asked[]> {
  return Promise.all(
    (await instances()).map(async (instance) => {
      const { shown, address } = await builtChart(instance);
      return {
        title: shown.title,
        page: address,
        sql: inlineParameters(instance.chart.sql, instance.parameters),
      };
    }),
  );
}

async function gather(): Promise<ReadonlyMap<string, Asked>> {
  const all: readonly Asked[] = [
    ...examples.map(({ title, note, sql }) => ({ title, note, sql })),
    ...claims.map(({ title, id, sql }) => ({ title, page: claimPath(id), sql })),
    ...(await chartQuestions()),
  ];
  return new Map(all.toReversed().map((asked) => [nameOfQuery(asked.sql), asked]));
}

let gathered: Promise<ReadonlyMap<string, Asked>> | undefined;

/**
 * All questions of the site's own by their names, the examples first: two that ask the same have one
 * answer. Each says that it is the site's own when it is opened in Explore.
 */
export const ownQuestions = (): Promise<ReadonlyMap<string, Asked>> => (gathered ??= gather());

/** A question with the answer that the build has for it. */
export const answered = async (asked: Asked): Promise<OwnQuestion> => ({
  ...asked,
  answer: await answerAtBuild(asked.sql),
});

let tables: Promise<string> | undefined;

/** What turns a statement into an answer: a change of it is one of every answer. */
const makers = [engineVersion, answerMaker, cellMaker, columnMaker];

/** The same as a file of JSON, kept from the build before where neither tables nor question changed. */
export async function answeredFile(asked: Asked): Promise<Uint8Array<ArrayBuffer>> {
  const from = [...makers, await (tables ??= fingerprint()), JSON.stringify(asked)];
  return keptFile(".json", from, async () =>
    new TextEncoder().encode(JSON.stringify(await answered(asked))),
  );
}
