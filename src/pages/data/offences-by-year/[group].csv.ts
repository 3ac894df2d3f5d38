import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";
import { writeCsv } from "../../../database/ask/typed-csv.ts";
import { yearColumns } from "../../../topics/crime/choose-years/between-years.ts";
import { ask } from "../../../database/build/ask.ts";
import {
  groupsToChoose,
  offencesByYear,
} from "../../../topics/crime/choose-years/offences-by-year.ts";

export const getStaticPaths = (async () =>
  (await groupsToChoose(ask)).map((group) => ({
    params: { group: group.slug },
    props: { group },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** Every borough and financial year of one group, small enough to answer a reader's choice of two. */
export const GET: APIRoute<Props> = async ({ props: { group } }) =>
  new Response(
    writeCsv(yearColumns, await offencesByYear(ask, group)),
    { headers: { "content-type": "text/csv; charset=utf-8" } },
  );
