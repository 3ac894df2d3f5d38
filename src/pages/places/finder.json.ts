import { readFile } from "node:fs/promises";
import type { APIRoute } from "astro";
import { csvPath, dataDirectory } from "../../database/build/build.ts";
import { areas } from "../../datasets/areas/areas.ts";
import { placeNames } from "../../datasets/areas/place-names.ts";
import { buildFinderData } from "../../places/find/build-finder-data.ts";
import type { PostcodeList } from "../../places/find/outward-file.ts";

/** Names and outward codes: what the finder loads once, whatever will be typed. */
export const GET: APIRoute = async () => {
  // Written by the pipeline from this type.
  const list = JSON.parse(
    await readFile(`${dataDirectory}/postcodes.json`, "utf8"),
  ) as PostcodeList;
  return Response.json(
    buildFinderData(
      await readFile(csvPath(areas), "utf8"),
      await readFile(csvPath(placeNames), "utf8"),
      list,
    ),
  );
};
