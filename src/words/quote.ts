/** Addresses can hold anything at any length: what is repeated to the reader stays short. */
export const quote = (text: string): string =>
  `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;
