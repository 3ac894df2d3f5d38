import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";
import { compareFiles } from "../../../compare/build-question.ts";

export const getStaticPaths = (async () =>
  [...(await compareFiles())].map(([path, csv]) => ({
    params: { file: path.replace(/^\/data\/compare\/|\.csv$/g, "") },
    props: { csv },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** An answer of Compare for all places, from which the page takes what a reader picks. */
export const GET: APIRoute<Props> = ({ props: { csv } }) =>
  new Response(csv, { headers: { "content-type": "text/csv; charset=utf-8" } });
