import { expect, test } from "vitest";
import { readBuildDate } from "../../src/words/build-date.ts";
import { reportAddress } from "../../src/figure/report-address.ts";
import { readSettings } from "../../src/site/settings.ts";

test("without any setting the site stands at the root and names nobody", () => {
  expect(readSettings({})).toEqual({
    name: "London reoffending data",
    address: undefined,
    basePath: "/",
    runBy: undefined,
    reportTo: undefined,
    analytics: "none",
  });
});

test.each([
  ["prefix", "/prefix/"],
  ["/a/b", "/a/b/"],
  ["//", "/"],
  ["", "/"],
])("BASE_PATH %j is the path %s", (given, path) => {
  expect(readSettings({ BASE_PATH: given }).basePath).toBe(path);
});

test.each([
  [{ SITE_URL: "example.org" }, "SITE_URL"],
  [{ SITE_URL: "javascript:alert(1)" }, "SITE_URL"],
  [{ REPORT_ERRORS_TO: "the office" }, "REPORT_ERRORS_TO"],
  [{ REPORT_ERRORS_TO: "a@example.org?bcc=b@example.org" }, "REPORT_ERRORS_TO"],
])("%j is refused by the name of the variable", (environment, name) => {
  expect(() => readSettings(environment)).toThrow(name);
});

const reported = {
  page: "https://example.org/crime/",
  edition: "recorded crime to June 2026 & more",
};

test("a report by mail has the page and the edition filled in", () => {
  const address = new URL(reportAddress("data@example.org", reported) ?? "");
  expect(address.protocol + address.pathname).toBe("mailto:data@example.org");
  expect(address.searchParams.get("body")).toContain(`Page: ${reported.page}`);
  expect(address.searchParams.get("body")).toContain(`Edition: ${reported.edition}`);
});

test("a report to a page of issues keeps what the operator's address asks", () => {
  const reportTo = "https://example.org/issues/new?labels=data";
  const { searchParams } = new URL(reportAddress(reportTo, reported) ?? "");
  expect(searchParams.get("labels")).toBe("data");
  expect(searchParams.get("title")).toContain(reported.page);
  expect(searchParams.get("body")).toContain(reported.edition);
});

test("a report of a chart has its title filled in", () => {
  const chart = "Theft is 47% of it, and fell";
  const address = reportAddress("data@example.org", { ...reported, chart });
  expect(new URL(address ?? "").searchParams.get("body")).toContain(`Chart or figure: ${chart}\n`);
});

test("nobody to report to is no address", () => {
  expect(reportAddress(undefined, reported)).toBeUndefined();
});

test("the build date can be given, and a wrong one is refused", () => {
  expect(readBuildDate({ SOURCE_DATE_EPOCH: "1800000000" }).toISOString()).toBe(
    "2027-01-15T08:00:00.000Z",
  );
  expect(() => readBuildDate({ SOURCE_DATE_EPOCH: "tomorrow" })).toThrow("SOURCE_DATE_EPOCH");
});
