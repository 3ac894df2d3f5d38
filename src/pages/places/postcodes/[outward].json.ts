import { readFile } from "node:fs/promises";
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";
import { dataDirectory } from "../../../database/build/build.ts";
import type { PostcodeList } from "../../../places/find/outward-file.ts";

export const getStaticPaths = (async () => {
  // Written by the pipeline from this type.
  const list = JSON.parse(
    await readFile(`${dataDirectory}/postcodes.json`, "utf8"),
  ) as PostcodeList;
  return Object.entries(list.outward).map(([outward, file]) => ({
    params: { outward },
    props: { file },
  }));
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The units of one outward code by ward: all that the finder asks for when a postcode is typed. */
export const GET: APIRoute<Props> = ({ props: { file } }) => Response.json(file);
