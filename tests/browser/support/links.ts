import { parseHTML } from "linkedom";

const LINKING = "[href]:not([rel~='canonical']), [src], [action], [poster]";

/**
 * Every address that a page links to or loads, made absolute. `shownAt` is for a page that appears
 * at other addresses than its own.
 */
export const linksOf = (html: string, pageUrl: string, shownAt = pageUrl): string[] => {
  const { document } = parseHTML(html);
  const links = [...document.querySelectorAll(LINKING)].flatMap((element) =>
    ["href", "src", "action", "poster"].map((name) => element.getAttribute(name)),
  );
  const written = links.filter((link) => link !== null && link !== undefined);
  const resolve = (link: string) => new URL(link, link.startsWith("#") ? pageUrl : shownAt).href;
  return [...new Set(written.map(resolve))];
};

/** The ids of a page, which fragments can point to. */
export const idsOf = (html: string): Set<string> => {
  const { document } = parseHTML(html);
  return new Set([...document.querySelectorAll("[id]")].map((element) => element.id));
};

type Target = { status: number; ids: Set<string> };

/** Checks links against a served site; each address is asked for once, however often it is linked. */
export const createLinkChecker = (siteUrl: string) => {
  const targets = new Map<string, Promise<Target>>();
  const { origin } = new URL(siteUrl);

  const visit = async (address: string): Promise<Target> => {
    const response = await fetch(address, { redirect: "manual" });
    const isPage = response.headers.get("content-type")?.startsWith("text/html") ?? false;
    const text = await response.text();
    return { status: response.status, ids: isPage ? idsOf(text) : new Set() };
  };
  const visitOnce = (address: string): Promise<Target> => {
    const target = targets.get(address) ?? visit(address);
    targets.set(address, target);
    return target;
  };

  /** Says what is wrong with a link, or nothing. Links to other sites are only looked at. */
  const faultOf = async (link: string): Promise<string | undefined> => {
    const url = new URL(link);
    if (!/^https?:$/.test(url.protocol)) return undefined;
    if (url.origin !== origin) {
      return url.protocol === "https:" ? undefined : `${link} is neither of this site nor https`;
    }
    if (!url.href.startsWith(siteUrl)) return `${link} leaves the site's path, ${siteUrl}`;
    const fragment = decodeURIComponent(url.hash.slice(1));
    url.hash = "";
    // A file is the same whatever is asked of it: hundreds of links lead to queries of Explore.
    url.search = "";
    const { status, ids } = await visitOnce(url.href);
    if (status !== 200) return `${link} answers ${status}`;
    if (fragment !== "" && !ids.has(fragment)) return `${link}: the page has no id "${fragment}"`;
    return undefined;
  };

  return async (links: readonly string[]): Promise<string[]> => {
    const faults = await Promise.all(links.map(faultOf));
    return faults.filter((fault) => fault !== undefined);
  };
};
