/** The day that it is for a reader at an instant, wherever they are: "5 March 2024" */
export const formatLocalDay = (instant: Date): string =>
  instant.toLocaleDateString("en-GB", { dateStyle: "long" });
