/** Every link of the site goes through here, so that it also works under a path prefix. */
export const link = (path: string): string =>
  `${import.meta.env.BASE_URL.replace(/\/$/, "")}${path}`;

export const contractAreaPath = (slug: string): string => `/probation-areas/${slug}/`;

export const boroughPath = (slug: string): string => `/boroughs/${slug}/`;
