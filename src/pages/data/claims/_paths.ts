import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";
import { figureFile, type FigureFormat } from "../../../figure/build/figure-file.ts";
import { builtClaim } from "../../../topics/claims/built-claim.ts";
import { claims } from "../../../topics/claims/index.ts";

/** A file for every claim. */
export const claimPaths = (() =>
  claims.map((claim) => ({
    params: { claim: claim.id },
    props: { claim },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof claimPaths>;

/** Answers with a claim in one format. */
export const claimAs =
  (format: FigureFormat): APIRoute<Props> =>
  async ({ props: { claim } }) =>
    figureFile(await builtClaim(claim), format);
