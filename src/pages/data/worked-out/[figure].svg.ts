import type { APIRoute } from "astro";
import { rowsPicture } from "../../../charts/picture/of-rows.ts";
import { wholeAddress } from "../../../places/links.ts";
import { figurePaths, type FigureProps } from "./_paths.ts";

export const getStaticPaths = figurePaths;

/** The figure as a picture that explains itself. */
export const GET: APIRoute<FigureProps> = ({ props: { figure } }) =>
  new Response(rowsPicture(figure, wholeAddress(`${figure.page}#${figure.id}`)), {
    headers: { "content-type": "image/svg+xml" },
  });
