import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";
import { describedClaim } from "../../../topics/claims/described-claim.ts";
import { claims } from "../../../topics/claims/index.ts";
import { describeFile } from "../../../figure/csvw.ts";
import { ask } from "../../../database/build/ask.ts";
import { editionsOf } from "../../../figure/editions.ts";

export const getStaticPaths = (() =>
  claims.map((claim) => ({ params: { claim: claim.id }, props: { claim } }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The claim, the verdict and how to read it beside the claim's CSV, as CSV on the Web metadata. */
export const GET: APIRoute<Props> = async ({ props: { claim } }) =>
  Response.json(describeFile(describedClaim(claim, claim.check(await ask(claim.question)), await editionsOf(claim.sources))));
