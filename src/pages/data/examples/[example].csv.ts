import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";
import { answerAtBuild } from "../../../database/build/node-answer.ts";
import { answerCsv } from "../../../explore/answer/answer-csv.ts";
import { examples } from "../../../explore/examples.ts";

export const getStaticPaths = (() =>
  examples.map((example) => ({
    params: { example: example.id },
    props: { example },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** What an example of Explore answers, as Explore would save it, for readers without JavaScript. */
export const GET: APIRoute<Props> = async ({ props: { example } }) =>
  new Response(answerCsv(await answerAtBuild(example.sql)).text, {
    headers: { "content-type": "text/csv; charset=utf-8" },
  });
