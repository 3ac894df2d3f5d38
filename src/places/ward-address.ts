const own = "#your-ward=";

/**
 * What lights a ward on its borough's page without scrolling to it. It stands behind the `#`, which
 * a browser keeps to itself.
 */
export const wardHash = (wardCode: string): string => `${own}${wardCode}`;

/** The ward that an address lights; undefined where it lights none. */
export const wardOfHash = (hash: string): string | undefined =>
  hash.startsWith(own) ? hash.slice(own.length) : undefined;

/** The id of a ward's row on its borough's page. */
export const wardId = (wardCode: string): string => `ward-${wardCode}`;
