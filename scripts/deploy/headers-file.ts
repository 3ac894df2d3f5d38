import type { BuiltFile } from "./built-site.ts";
import type { Rule } from "./rules.ts";

/** What Cloudflare Pages takes; Netlify takes more. */
export const limits = {
  fileBytes: 25 * 1024 * 1024,
  files: 20_000,
  rules: 100,
  lineLength: 2000,
} as const;

/** The `_headers` file that Netlify and Cloudflare Pages read. */
export const printHeadersFile = (rules: readonly Rule[]): string =>
  rules
    .map(({ pattern, headers }) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
      return [pattern, ...lines].join("\n");
    })
    .join("\n\n")
    .concat("\n");

/** What a host would refuse, each in a sentence. */
export function findExcesses(files: readonly BuiltFile[], headersFile: string): string[] {
  const lines = headersFile.split("\n");
  const rules = lines.filter((line) => line.startsWith("/")).length;
  const tooLarge = files.filter(({ bytes }) => bytes > limits.fileBytes);
  return [
    ...tooLarge.map(({ path, bytes }) => `${path} has ${bytes} bytes, more than 25 MiB`),
    ...(files.length > limits.files
      ? [`the site has ${files.length} files, more than ${limits.files}`]
      : []),
    ...(rules > limits.rules ? [`_headers has ${rules} rules, more than ${limits.rules}`] : []),
    ...lines.flatMap((line, index) =>
      line.length > limits.lineLength
        ? [`_headers, line ${index + 1} has ${line.length} letters, more than ${limits.lineLength}`]
        : [],
    ),
  ];
}
