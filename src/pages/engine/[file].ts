import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";
import { engineFiles } from "../../database/build/engine-files.ts";

export const getStaticPaths = (async () => {
  const { engine, worker, database } = await engineFiles();
  return [engine, worker, database].map((file) => ({
    params: { file: file.name },
    props: { file },
  }));
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** What the database in the page is made of, under names that never change their content. */
export const GET: APIRoute<Props> = ({ props: { file } }) =>
  new Response(file.bytes, { headers: { "content-type": file.type } });
