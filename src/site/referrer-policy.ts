/** What a site is told of the page here that led to it: nothing. As every page and every header says it. */
export const referrerPolicy = "no-referrer";
