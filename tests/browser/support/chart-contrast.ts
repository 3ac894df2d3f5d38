import type { Page } from "playwright-core";

/** WCAG 2.2, 1.4.3: text needs 4.5, large text 3. */
const findFaintText = (): string[] => {
  type Colour = { red: number; green: number; blue: number; alpha: number };
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 1;
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  const parse = (text: string): Colour => {
    if (!pen) throw new Error("No canvas to read colours with.");
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = text;
    pen.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
    return { red, green, blue, alpha: alpha / 255 };
  };
  const lay = (top: Colour, opacity: number, under: Colour): Colour => {
    const share = top.alpha * opacity;
    const mix = (a: number, b: number): number => a * share + b * (1 - share);
    return {
      red: mix(top.red, under.red),
      green: mix(top.green, under.green),
      blue: mix(top.blue, under.blue),
      alpha: 1,
    };
  };
  const luminance = ({ red, green, blue }: Colour): number => {
    const linear = (value: number): number => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    };
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  };
  const contrast = (a: Colour, b: Colour): number => {
    const [light = 1, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
    return (light + 0.05) / (dark + 0.05);
  };
  const opacityOf = (element: Element): number => {
    let opacity = 1;
    for (let at: Element | null = element; at; at = at.parentElement) {
      opacity *= Number(getComputedStyle(at).opacity);
    }
    return opacity;
  };
  const page = parse(getComputedStyle(document.documentElement).backgroundColor);

  /** What lies under a point of a drawing: the page, then each filled shape drawn before the text. */
  const groundOf = (text: SVGTextElement, x: number, y: number): Colour => {
    const style = getComputedStyle(text);
    const hasHalo = style.paintOrder.startsWith("stroke") && parseFloat(style.strokeWidth) >= 2;
    if (hasHalo && style.stroke !== "none") return lay(parse(style.stroke), 1, page);
    const shapes = text.ownerSVGElement?.querySelectorAll<SVGGeometryElement>("path, rect, circle");
    return [...(shapes ?? [])].reduce((ground, shape) => {
      const isBefore = shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING;
      const { fill, fillOpacity } = getComputedStyle(shape);
      const inverse = shape.getScreenCTM()?.inverse();
      if (!isBefore || !inverse || fill === "none" || fill.startsWith("url")) return ground;
      if (!shape.isPointInFill(new DOMPoint(x, y).matrixTransform(inverse))) return ground;
      return lay(parse(fill), Number(fillOpacity) * opacityOf(shape), ground);
    }, page);
  };

  const texts = document.querySelectorAll<SVGTextElement>("main svg text");
  return [...texts].flatMap((text) => {
    const { left, top, width, height } = text.getBoundingClientRect();
    if (width === 0 || text.textContent.trim() === "") return [];
    const { fill, fillOpacity, fontSize, fontWeight } = getComputedStyle(text);
    const ground = groundOf(text, left + width / 2, top + height / 2);
    const ink = lay(parse(fill), Number(fillOpacity) * opacityOf(text), ground);
    const size = parseFloat(fontSize);
    const needed = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) ? 3 : 4.5;
    const found = contrast(ink, ground);
    const at = text.closest("figure")?.id ?? "a drawing outside figures";
    const name = text.textContent.trim().slice(0, 40);
    return found >= needed ? [] : [`"${name}" in ${at}: ${found.toFixed(2)} of ${needed}`];
  });
};

/** Text in drawings that is too faint to read; axe looks at no text inside an SVG. */
export const faintChartText = (page: Page): Promise<string[]> => page.evaluate(findFaintText);
