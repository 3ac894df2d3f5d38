const quiet = "#your-ward=";
const shown = "#ward=";

/**
 * What lights a ward on its borough's page and leaves the page at its top. It stands behind the `#`,
 * which a browser keeps to itself.
 */
export const wardHash = (wardCode: string): string => `${quiet}${wardCode}`;

/** The same, and goes to the ward's figures. */
export const wardShownHash = (wardCode: string): string => `${shown}${wardCode}`;

/** The ward that an address lights, and whether it goes there; undefined where it lights none. */
export function wardOfHash(
  hash: string,
): { readonly code: string; readonly isShown: boolean } | undefined {
  const start = [quiet, shown].find((one) => hash.startsWith(one));
  return start === undefined
    ? undefined
    : { code: hash.slice(start.length), isShown: start === shown };
}

/** The id of a ward's row on its borough's page. */
export const wardId = (wardCode: string): string => `ward-${wardCode}`;
