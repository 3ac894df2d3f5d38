import { defineConfig } from "astro/config";
import sitemap from "@astrojs/sitemap";
import { bundledLicences } from "./scripts/trust/bundled-licences.ts";
import { settings } from "./src/site/settings.ts";

/** What every page needs before anything else is loaded comes in one answer, not in five small ones. */
const codeSplitting = {
  groups: [
    {
      name: "load",
      test: /src\/(?:database\/page\/(?:bring|load-error|load-file|press-again|renew)|places\/links)\.ts|preload-helper/,
    },
  ],
};

export default defineConfig({
  // Canonical and printed addresses need to know where the site lives; without it they are left out.
  ...(settings.address === undefined ? {} : { site: settings.address }),
  base: settings.basePath,
  integrations: [
    bundledLicences(),
    // A map of the site names whole addresses. Charts by themselves ask not to be found.
    ...(settings.address === undefined
      ? []
      : [
          sitemap({
            filter: (page) => !page.includes("/embed/"),
            namespaces: { news: false, xhtml: false, image: false, video: false },
          }),
        ]),
  ],
  trailingSlash: "always",
  // A line break between two words of a sentence is a space, as readers of HTML expect.
  compressHTML: true,
  build: { format: "directory", inlineStylesheets: "always" },
  // Charts lead to whoever takes reports, and know nothing of the site.
  vite: {
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting } } } } },
    define: { "import.meta.env.REPORT_ERRORS_TO": JSON.stringify(settings.reportTo ?? "") },
  },
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "worker-src 'self'",
        "connect-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
        "require-trusted-types-for 'script'",
        "trusted-types drawings workers",
      ],
      scriptDirective: { resources: ["'self'"] },
    },
  },
});
