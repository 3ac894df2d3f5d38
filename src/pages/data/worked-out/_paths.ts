import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";
import { builtRows } from "../../../figure/build/built-figure.ts";
import { figureFile, type FigureFormat } from "../../../figure/build/figure-file.ts";
import { workedOut } from "../../../site/worked-out.ts";

/** A file for every worked-out figure. */
export const figurePaths = (async () =>
  Object.values(await workedOut()).map((figure) => ({
    params: { figure: figure.id },
    props: { figure },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof figurePaths>;

/** Answers with a worked-out figure in one format. */
export const figureAs =
  (format: FigureFormat): APIRoute<Props> =>
  async ({ props: { figure } }) =>
    figureFile(await builtRows(figure), format);
