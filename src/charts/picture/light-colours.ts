import tokens from "../../styles/tokens.css?raw";

/** The tokens of the page in light: a file that travels has one look, for paper and slides. */
const light = new Map(
  [...(tokens.split("}")[0] ?? "").matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/gi)].map(
    ([, name = "", value = ""]) => [name, value],
  ),
);

/** @throws Error for a colour that the stylesheet of tokens does not have */
export function lightColour(name: string): string {
  const value = light.get(name);
  if (value === undefined) throw new Error(`No colour --${name} in tokens.css.`);
  return value;
}

/** Colours by name as colours: programs outside a browser know no custom properties. */
export const inLight = (markup: string): string =>
  markup
    .replace(/var\(--([\w-]+)\)/g, (_, name: string) => lightColour(name))
    .replaceAll("currentColor", lightColour("ink"));
