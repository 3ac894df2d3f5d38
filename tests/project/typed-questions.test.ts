import { ESLint } from "eslint";
import { describe, expect, it } from "vitest";

const eslint = new ESLint({ overrideConfigFile: ".eslint.config.mjs" });

/** What lint says of a page whose frontmatter is this. */
async function messagesOf(frontmatter: string, file = "src/pages/about.astro") {
  const [result] = await eslint.lintText(`---\n${frontmatter}\n---\n\n<p>{found}</p>\n`, {
    filePath: file,
  });
  return result?.messages.map(({ message }) => message) ?? [];
}

describe("lint", () => {
  it.each([
    'const found = String(row["area_name"]);',
    'const found = Number(row?.["offences"]);',
    'const found = rows.map((one) => String(one["source"] ?? ""));',
    'const found = Number(rows[0]?.["residents"] ?? 0);',
    'const found = `of ${row["residents"]}`;',
    'const found = row["since"] ?? "";',
    'const found = `of ${rows[0]?.["residents"] ?? "none"}`;',
  ])("refuses a cell whose column no question names: %s", async (line) => {
    const said = await messagesOf(`declare const rows: any, row: any;\n${line}`);
    expect(said).toEqual([expect.stringContaining("Name the column in a question")]);
  });

  it.each([
    ["src/pages/about.astro", "../database/build/node.ts"],
    ["src/figure/ChartFigure.astro", "../database/build/node.ts"],
    ["src/site/SiteFooter.astro", "../database/build/node.ts"],
    ["src/compare/components/CompareAnswer.astro", "../../database/build/node.ts"],
    ["src/topics/claims/Claim.astro", "../../database/build/node.ts"],
  ])("refuses the untyped engine in %s", async (file, from) => {
    const said = await messagesOf(
      `import { query } from "${from}";\nconst found = await query("SELECT 1");`,
      file,
    );
    expect(said).toEqual([expect.stringContaining("Ask with a question that names its columns")]);
  });

  it("takes rows of a question, and what a form carries", async () => {
    const said = await messagesOf(
      [
        'import { ask } from "../database/build/ask.ts";',
        "declare const question: any, form: any;",
        "const [row] = await ask(question);",
        'const found = `${row.area_name} ${Number(form.dataset["most"])}`;',
      ].join("\n"),
    );
    expect(said).toEqual([]);
  });
});
