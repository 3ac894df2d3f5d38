import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";
import { describeRowsFile } from "../../../charts/csvw.ts";
import { workedOut } from "../../../charts/worked-out.ts";

export const getStaticPaths = (async () =>
  Object.values(await workedOut()).map((figure) => ({
    params: { figure: figure.id },
    props: { figure },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** What the file holds and what it assumes, as CSV on the Web metadata. */
export const GET: APIRoute<Props> = ({ props: { figure } }) =>
  Response.json(describeRowsFile(figure));
