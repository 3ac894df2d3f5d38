import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";
import { examples } from "../../../explore/examples.ts";

export const getStaticPaths = (() =>
  examples.map((example) => ({
    params: { example: example.id },
    props: { example },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** An example of Explore as it was written. */
export const GET: APIRoute<Props> = ({ props: { example } }) =>
  new Response(example.sql, { headers: { "content-type": "text/plain; charset=utf-8" } });
