import { metropolitanPoliceCode } from "../datasets/areas/codes.ts";

/** A place that a page or a chart is about. */
export type Place = { readonly areaCode: string; readonly name: string; readonly slug: string };

/** London as the Metropolitan Police counts it. */
export const london: Place = { areaCode: metropolitanPoliceCode, name: "London", slug: "london" };
