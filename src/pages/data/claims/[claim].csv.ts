import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";
import { claims } from "../../../topics/claims/index.ts";
import { csvOf } from "../../../charts/csv.ts";
import { ask } from "../../../database/build/ask.ts";

export const getStaticPaths = (() =>
  claims.map((claim) => ({ params: { claim: claim.id }, props: { claim } }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** Exactly what is judged: the rows of the claim's own query, to four decimals. */
export const GET: APIRoute<Props> = async ({ props: { claim } }) =>
  new Response(csvOf(claim.columns, await ask(claim.question)), {
    headers: { "content-type": "text/csv; charset=utf-8" },
  });
