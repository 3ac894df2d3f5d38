import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";
import { answeredFile, ownQuestions } from "../../../site/own-questions.ts";

export const getStaticPaths = (async () =>
  [...(await ownQuestions())].map(([name, asked]) => ({
    params: { name },
    props: { asked },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** One of the site's own questions with its answer, for Explore to show without the engine. */
export const GET: APIRoute<Props> = async ({ props: { asked } }) =>
  new Response(await answeredFile(asked), { headers: { "Content-Type": "application/json" } });
