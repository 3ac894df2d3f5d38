import type { CDPSession, Page } from "playwright-core";

/** As Chromium calls what must have a name: pictures, ways on, fields, tables, and parts to go to. */
const NAMED = new Set([
  ...["image", "graphics-symbol", "link", "button", "DisclosureTriangle", "table", "grid"],
  ...["textbox", "searchbox", "combobox", "listbox", "option", "checkbox", "radio", "switch"],
  ...["slider", "spinbutton", "heading", "columnheader", "rowheader"],
  ...["region", "navigation", "dialog"],
]);

type Part = {
  readonly role: string;
  readonly name: string;
  readonly isInDrawing: boolean;
  readonly node: number | undefined;
};

/** What the browser tells assistive technology of a page, without what it keeps from it. */
const partsOf = async (session: CDPSession): Promise<Part[]> => {
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  const roleOf = (value: { readonly value?: unknown } | undefined): string =>
    typeof value?.value === "string" ? value.value : "";
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const isIn = (id: string | undefined): boolean => {
    const parent = id === undefined ? undefined : byId.get(id);
    return parent !== undefined && (roleOf(parent.role) === "SvgRoot" || isIn(parent.parentId));
  };
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, parentId, backendDOMNodeId }) => ({
      role: roleOf(role),
      name: roleOf(name).trim(),
      isInDrawing: isIn(parentId),
      node: backendDOMNodeId,
    }));
};

const markupOf = async (session: CDPSession, node: number | undefined): Promise<string> => {
  if (node === undefined) return "";
  const { outerHTML } = await session.send("DOM.getOuterHTML", { backendNodeId: node });
  return outerHTML.replaceAll(/\s+/g, " ").slice(0, 160);
};

/** The titles of the charts that a page shows. */
const chartTitles = (): string[] =>
  [...document.querySelectorAll("figure.chart")]
    .filter((figure) => figure.checkVisibility())
    .map((figure) => figure.querySelector("h1, h2, h3")?.textContent ?? "")
    .map((title) => title.replaceAll(/\s+/g, " ").trim());

const withSession = async <T>(page: Page, ask: (session: CDPSession) => Promise<T>): Promise<T> => {
  const session = await page.context().newCDPSession(page);
  try {
    return await ask(session);
  } finally {
    await session.detach();
  }
};

/**
 * What has no name in the browser's accessibility tree of a page, and each chart that is not named by
 * its title; one line each.
 */
export const nameFaults = (page: Page): Promise<string[]> =>
  withSession(page, async (session) => {
    const parts = await partsOf(session);
    const nameless = parts.filter(({ role, name }) => NAMED.has(role) && name === "");
    const figures = parts.filter(({ role }) => role === "figure").map(({ name }) => name);
    const titles = await page.evaluate(chartTitles);
    return [
      ...(await Promise.all(
        nameless.map(async ({ role, node }) => `${role} ${await markupOf(session, node)}`),
      )),
      ...titles
        .filter((title) => title === "" || !figures.includes(title))
        .map((title) => `a chart is not named by its title, "${title}"`),
    ];
  });

/** The names of the links in a page's drawings, as the browser tells them. */
export const linksInDrawings = (page: Page): Promise<string[]> =>
  withSession(page, async (session) =>
    (await partsOf(session))
      .filter(({ role, isInDrawing }) => role === "link" && isInDrawing)
      .map(({ name }) => name),
  );
