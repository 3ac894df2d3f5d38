import type { Page, Request } from "playwright-core";

export type PageWatch = {
  /** What went wrong since the watch began or was last cleared, one line each. */
  faults: () => string[];
  /** Every address that was asked for. */
  requested: () => string[];
  clear: () => void;
};

const isOnNetwork = (request: Request): boolean => /^https?:/.test(request.url());

/** Notes console errors, exceptions, failed requests and requests to any other host. */
export const watchPage = (page: Page): PageWatch => {
  let faults: string[] = [];
  let requested: string[] = [];
  let host: string | undefined;
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`console error: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`uncaught error: ${error.message}`));
  page.on("request", (request) => {
    if (!isOnNetwork(request)) return;
    const address = new URL(request.url());
    host ??= address.host;
    requested.push(address.href);
    if (address.host !== host) faults.push(`request to another host: ${address.href}`);
  });
  page.on("requestfailed", (request) => {
    // The icon of a page that was left comes late or never: the browser itself gave it up.
    const isGivenUp = request.failure()?.errorText === "net::ERR_ABORTED";
    if (isGivenUp && new URL(request.url()).pathname.includes("/favicons/")) return;
    faults.push(
      `request failed: ${request.url()} (${request.failure()?.errorText ?? "no reason"})`,
    );
  });
  page.on("response", (response) => {
    if (response.status() >= 400) faults.push(`answer ${response.status()}: ${response.url()}`);
  });
  return {
    faults: () => faults,
    requested: () => requested,
    clear: () => {
      faults = [];
      requested = [];
    },
  };
};
