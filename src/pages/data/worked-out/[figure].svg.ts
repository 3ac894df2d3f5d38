import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";
import { rowsPicture } from "../../../charts/picture/of-rows.ts";
import { workedOut, workedOutAddress } from "../../../charts/worked-out.ts";
import { wholeAddress } from "../../../links.ts";

export const getStaticPaths = (async () =>
  Object.values(await workedOut()).map((figure) => ({
    params: { figure: figure.id },
    props: { figure },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The figure as a picture that explains itself. */
export const GET: APIRoute<Props> = ({ props: { figure } }) =>
  new Response(rowsPicture(figure, wholeAddress(workedOutAddress(figure.id))), {
    headers: { "content-type": "image/svg+xml" },
  });
