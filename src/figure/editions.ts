import { coversOf } from "../database/build/catalogue.ts";
import type { SourceId } from "../datasets/sources.ts";
import type { Editions } from "./cite.ts";

/** What the editions of a figure's sources cover. */
export const editionsOf = async (ids: readonly SourceId[]): Promise<Editions> =>
  Object.fromEntries(await Promise.all(ids.map(async (id) => [id, await coversOf(id)] as const)));
