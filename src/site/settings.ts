import { isWebAddress } from "../figure/report-address.ts";

/** What is different wherever a copy of the site is run. */
export type Settings = {
  readonly name: string;
  /** `https://example.org`, without the path; without it addresses are relative. */
  readonly address: string | undefined;
  /** The path that the site stands under, with a slash at both ends. */
  readonly basePath: string;
  /** A person's or an organisation's name. */
  readonly runBy: string | undefined;
  /** An email address, or the address of a page that takes reports, such as a new issue's. */
  readonly reportTo: string | undefined;
  /** Nothing counts or watches visitors, and no setting makes it so. */
  readonly analytics: "none";
};

/** Written here by whoever runs a copy; an environment variable of the name beside it goes first. */
const written = {
  name: "London reoffending data", // SITE_NAME
  address: "", // SITE_URL
  basePath: "/", // BASE_PATH
  runBy: "", // SITE_RUN_BY
  reportTo: "", // REPORT_ERRORS_TO
};

const isEmail = (text: string): boolean => /^[^\s@?&]+@[^\s@?&]+\.[^\s@?&]+$/.test(text);

function requireAddresses({ address, reportTo }: Settings): void {
  if (address !== undefined && !isWebAddress(address)) {
    throw new Error(
      `SITE_URL is "${address}", which is no web address. Give one such as https://example.org.`,
    );
  }
  if (reportTo !== undefined && !isWebAddress(reportTo) && !isEmail(reportTo)) {
    throw new Error(
      `REPORT_ERRORS_TO is "${reportTo}". Give an email address, or a web address such as https://example.org/issues/new.`,
    );
  }
}

/**
 * The settings, as the environment overrides what is written in this file.
 *
 * @throws Error naming the variable that is no address
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = (name: string, otherwise: string): string | undefined =>
    environment[name]?.trim() || otherwise || undefined;
  const path = given("BASE_PATH", written.basePath) ?? "/";
  const settings: Settings = {
    name: given("SITE_NAME", written.name) ?? "London reoffending data",
    address: given("SITE_URL", written.address),
    basePath: `/${path}/`.replaceAll(/\/{2,}/g, "/"),
    runBy: given("SITE_RUN_BY", written.runBy),
    reportTo: given("REPORT_ERRORS_TO", written.reportTo),
    analytics: "none",
  };
  requireAddresses(settings);
  return settings;
}

export const settings = readSettings(process.env);
