import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";
import { claims } from "../../../topics/claims/index.ts";

export const getStaticPaths = (() =>
  claims.map((claim) => ({ params: { claim: claim.id }, props: { claim } }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The question behind a verdict, ready to paste. */
export const GET: APIRoute<Props> = ({ props: { claim } }) =>
  new Response(claim.sql, { headers: { "content-type": "text/plain; charset=utf-8" } });
