import { defineQuestion } from "../database/ask/question.ts";
import { lightColour } from "../charts/picture/light-colours.ts";
import { ask } from "../database/build/ask.ts";

const tileGrid = defineQuestion({
  name: "tiles of an icon",
  sql: 'SELECT areas.slug, "column" AS x, "row" AS y FROM tiles JOIN areas USING (area_code) ORDER BY y, x',
  columns: { slug: "text", x: "number", y: "number" },
});

/**
 * The tile grid as an icon, one authority's own tile lit: SVG markup. Its colours are the same in every
 * look, since icons stand on any browser's.
 *
 * @param slug the authority's, or London's where none is lit
 * @param tile the colour of tiles that are not lit
 */
export async function iconOf(slug: string, tile = lightColour("icon-tile")): Promise<string> {
  const tiles = await ask(tileGrid);
  const squares = tiles.map((one) => {
    const lit = one.slug === slug;
    const [x, y] = [one.x * 4, one.y * 4 + 2];
    return `<rect x="${lit ? x - 1 : x}" y="${lit ? y - 1 : y}" width="${lit ? 6 : 3.4}" height="${lit ? 6 : 3.4}" fill="${lit ? lightColour("icon") : tile}"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${squares.join("")}</svg>`;
}
