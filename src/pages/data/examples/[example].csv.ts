import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";
import { toCsv } from "../../../database/ask/csv.ts";
import { query } from "../../../database/build/node.ts";
import { examples } from "../../../explore/examples.ts";

export const getStaticPaths = (() =>
  examples.map((example) => ({
    params: { example: example.id },
    props: { example },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** What an example of Explore answers, for readers without JavaScript. */
export const GET: APIRoute<Props> = async ({ props: { example } }) => {
  const rows = await query(example.sql);
  return new Response(toCsv(Object.keys(rows[0] ?? {}), rows), {
    headers: { "content-type": "text/csv; charset=utf-8" },
  });
};
