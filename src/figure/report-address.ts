declare global {
  interface ImportMetaEnv {
    /** From the settings, through Astro's configuration: charts know nothing of the site. */
    readonly REPORT_ERRORS_TO?: string;
  }
}

/** What a report says by itself. */
export type Reported = {
  readonly page: string;
  readonly edition: string;
  /** The chart that it is about, by its title; none at the foot of a page. */
  readonly chart?: string;
};

export const isWebAddress = (text: string): boolean =>
  URL.canParse(text) && ["https:", "http:"].includes(new URL(text).protocol);

/**
 * Where "Report an error" leads, page, chart and edition filled in; none where nobody takes reports.
 *
 * @param reportTo an email address, or the address of a page that takes reports
 */
export function reportAddress(
  reportTo: string | undefined,
  { page, edition, chart = "" }: Reported,
): string | undefined {
  if (reportTo === undefined || reportTo === "") return undefined;
  const subject = `Error on ${page}`;
  const body = `Page: ${page}\nChart or figure: ${chart}\nEdition: ${edition}\nWhat it says: \nWhat is right, and where that is from: \n`;
  if (!isWebAddress(reportTo)) {
    return `mailto:${reportTo}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  }
  const address = new URL(reportTo);
  address.searchParams.set("title", subject);
  address.searchParams.set("body", body);
  return address.href;
}
