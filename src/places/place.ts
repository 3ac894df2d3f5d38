/** A place that a page or a chart is about. */
export type Place = { readonly areaCode: string; readonly name: string; readonly slug: string };

/** London as the Metropolitan Police counts it. */
export const london: Place = { areaCode: "E23000001", name: "London", slug: "london" };
