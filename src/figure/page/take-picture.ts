import { loadFile } from "../../database/page/load-file.ts";
import { link } from "../../places/links.ts";
import { offerFile } from "./offer-file.ts";
import { saveFile } from "./save-file.ts";

/** Twice the size of the drawing, for slides and screens with small pixels. */
const scale = 2;

/** Charts that a page has drawn anew, and how to make a picture of each. */
const makers = new WeakMap<Element, () => string>();

/** Says how a figure's picture is made now, in place of the file of the site. */
export const offerPicture = (figure: Element, make: () => string): void => {
  makers.set(figure, make);
  // Their sizes are those of the picture before.
  for (const kind of ["svg", "png"]) {
    figure.querySelector(`:scope > footer [data-size=${kind}]`)?.replaceChildren();
  }
};

/** How a font begins, packed for the web. */
const isFont = (bytes: Uint8Array): boolean =>
  new TextDecoder().decode(bytes.subarray(0, 4)) === "wOF2";

const readFont = async (answer: Response): Promise<string> => {
  const bytes = new Uint8Array(await answer.arrayBuffer());
  if (!isFont(bytes)) throw new Error(`${answer.url} is no font.`);
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
};

/** An image may load nothing: the page's own faces go into it. Without them it has common ones. */
async function withFonts(svg: string): Promise<string> {
  const faces = await Promise.all(
    [
      ["Public Sans", "/fonts/public-sans.woff2"],
      ["Newsreader", "/fonts/newsreader.woff2"],
    ].map(async ([name, path = ""]) => {
      const font = await loadFile(link(path), readFont);
      return `@font-face{font-family:"${name ?? ""}";font-weight:100 900;src:url(data:font/woff2;base64,${font})}`;
    }),
  ).catch(() => []);
  return svg.replace("<title>", `<style>${faces.join("")}</style><title>`);
}

/** @throws Error when the browser cannot show it */
async function imageOf(svg: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  return image;
}

/** Whatever cannot be shown counts as a picture that did not come. */
const readSvg = async (answer: Response): Promise<string> => {
  const svg = await answer.text();
  await imageOf(svg);
  return svg;
};

/** @throws Error when the browser cannot show the picture or give it out */
async function toPng(svg: string): Promise<Blob> {
  const image = await imageOf(await withFonts(svg));
  const canvas = document.createElement("canvas");
  canvas.width = image.width * scale;
  canvas.height = image.height * scale;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error("The browser gives out no picture."));
    }, "image/png");
  });
}

async function savePng(figure: Element, button: HTMLElement): Promise<void> {
  const file = figure.querySelector<HTMLAnchorElement>("a[data-file=svg]");
  if (!file) return;
  button.ariaBusy = "true";
  try {
    const make = makers.get(figure);
    const svg = make ? make() : await loadFile(file.href, readSvg);
    saveFile(await toPng(svg), file.download.replace(/\.svg$/, ".png"));
    button.textContent = "PNG";
  } catch {
    button.textContent = "PNG failed: take SVG";
  } finally {
    button.ariaBusy = null;
  }
}

function onClick({ target }: Event): void {
  const chosen = target instanceof Element ? target.closest<HTMLElement>("[data-file]") : null;
  const figure = chosen?.closest("figure.chart");
  if (!chosen || !figure) return;
  if (chosen.dataset["file"] === "png") void savePng(figure, chosen);
  const make = makers.get(figure);
  if (chosen instanceof HTMLAnchorElement && chosen.dataset["file"] === "svg" && make) {
    // The link is followed after this: it leads to the picture of what is shown now.
    offerFile(chosen, make(), "image/svg+xml", chosen.download);
  }
}

document.addEventListener("click", onClick, { capture: true });
for (const button of document.querySelectorAll("[data-file=png]")) {
  const line = button.closest("li");
  if (line) line.hidden = false;
}
