const lists = new Intl.ListFormat("en-GB", { style: "long", type: "conjunction" });

/** ["a", "b", "c"] -> "a, b and c" */
export const formatList = (items: readonly string[]): string => lists.format(items);

const choices = new Intl.ListFormat("en-GB", { style: "long", type: "disjunction" });

/** ["a", "b", "c"] -> "a, b or c" */
export const formatEither = (items: readonly string[]): string => choices.format(items);

/** "offences recorded" -> "Offences recorded" */
export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
