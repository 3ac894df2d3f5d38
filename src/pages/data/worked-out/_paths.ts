import type { GetStaticPaths, InferGetStaticPropsType } from "astro";
import { workedOut } from "../../../site/worked-out.ts";

/** A file for every worked-out figure. */
export const figurePaths = (async () =>
  Object.values(await workedOut()).map((figure) => ({
    params: { figure: figure.id },
    props: { figure },
  }))) satisfies GetStaticPaths;

export type FigureProps = InferGetStaticPropsType<typeof figurePaths>;
