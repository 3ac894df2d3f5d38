import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";
import { drawPng } from "../../site/cards/draw.ts";
import { cardName, cards, cardSvg } from "../../site/cards/pages.ts";

export const getStaticPaths = (async () =>
  (await cards()).map((card) => ({
    params: { page: cardName(card.path) },
    props: { card },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** What is shown of a page where somebody shares its address. */
export const GET: APIRoute<Props> = async ({ props: { card } }) =>
  new Response(await drawPng(await cardSvg(card)), { headers: { "content-type": "image/png" } });
