/** Every link of the site goes through here, so that it also works under a path prefix. */
export const link = (path: string): string =>
  `${import.meta.env.BASE_URL.replace(/\/$/, "")}${path}`;

/** The same with the site's host, where whoever built it said what that is. */
export const wholeAddress = (path: string): string => {
  const site: unknown = import.meta.env.SITE;
  return typeof site === "string" ? new URL(link(path), site).href : link(path);
};

export const contractAreaPath = (slug: string): string => `/probation-areas/${slug}/`;

export const boroughPath = (slug: string): string => `/boroughs/${slug}/`;

/** The two pages about a borough that print as they are. */
export const briefingPath = (slug: string): string => `${boroughPath(slug)}briefing/`;
