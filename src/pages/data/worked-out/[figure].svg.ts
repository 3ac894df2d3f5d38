import type { APIRoute } from "astro";
import { rowsPicture } from "../../../charts/picture/of-rows.ts";
import { workedOutAddress } from "../../../charts/worked-out.ts";
import { wholeAddress } from "../../../links.ts";
import { figurePaths, type FigureProps } from "./_paths.ts";

export const getStaticPaths = figurePaths;

/** The figure as a picture that explains itself. */
export const GET: APIRoute<FigureProps> = ({ props: { figure } }) =>
  new Response(rowsPicture(figure, wholeAddress(workedOutAddress(figure.id))), {
    headers: { "content-type": "image/svg+xml" },
  });
