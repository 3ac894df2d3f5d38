import { basename } from "node:path";
import { parseTarGzip } from "nanotar";
import { parseCount, shown } from "../../pipeline/cells.ts";
import { parseRecords, spanOf, type RawFolder, type SourceReader } from "../../pipeline/source.ts";

export type Postcode = {
  /** Before the space: `SE15`. */
  readonly outward: string;
  /** After it: `5AA`. */
  readonly inward: string;
  /** 10 is placed to the building; more is less exact. */
  readonly quality: number;
  /** Metres on the National Grid. */
  readonly easting: number;
  readonly northing: number;
  /** Empty, as the ward's is, where the publisher could not place the postcode. */
  readonly districtCode: string;
  readonly wardCode: string;
};

export type CodePointOpen = {
  /** `2025.4.0` */
  readonly version: string;
  /** The day of the Royal Mail's list that it was made from: `2025-10-17`. */
  readonly asOf: string;
  readonly postcodes: readonly Postcode[];
};

const file = "codepo_gb_london_areas.tar.gz";
const columns = 10;
/** The postcode areas that reach into London: a list of each. */
const areas = [
  ...["br", "cr", "da", "e", "ec", "en", "ha", "ig", "kt", "n", "nw"],
  ...["rm", "se", "sm", "sw", "tn", "tw", "ub", "w", "wc", "wd"],
];
const postcodeShape = /^([A-Z]{1,2}\d[A-Z\d]?) *(\d[A-Z]{2})$/;

function readPostcode(record: readonly string[]): Postcode | undefined {
  const [postcode = "", quality, east, north, , , , , districtCode = "", wardCode = ""] = record;
  const match = postcodeShape.exec(postcode);
  const easting = parseCount(east);
  const northing = parseCount(north);
  if (record.length !== columns || match === null) return undefined;
  if (easting === undefined || northing === undefined) return undefined;
  if (![districtCode, wardCode].every((code) => /^(E\d{8})?$/.test(code))) return undefined;
  const [, outward = "", inward = ""] = match;
  const known = parseCount(quality) ?? Infinity;
  return { outward, inward, quality: known, easting, northing, districtCode, wardCode };
}

function readEdition(folder: RawFolder, text: string) {
  const version = /DATASET VERSION NUMBER: *([\d.]+)/.exec(text)?.[1];
  const day = /RM UPDATE DATE: *(\d{4})(\d{2})(\d{2})/.exec(text)?.slice(1).join("-");
  if (version !== undefined && day !== undefined) return { version, asOf: day };
  throw folder.error({
    file: `${file} / Doc/metadata.txt`,
    expected: "a dataset version number and an RM update date",
    found: shown(text.slice(0, 80)),
  });
}

async function read(folder: RawFolder): Promise<CodePointOpen> {
  const entries = await parseTarGzip(await folder.bytes(file)).catch((error: unknown) => {
    throw folder.error({ file, expected: "a packed folder of CSV files", found: String(error) });
  });
  const metadata = entries.find(({ name }) => name.endsWith("Doc/metadata.txt"));
  const lists = entries.filter(({ name }) => /^(\.\/)?[a-z]{1,2}\.csv$/.test(name));
  const absent = areas.find((area) => !lists.some(({ name }) => basename(name) === `${area}.csv`));
  if (absent !== undefined) {
    throw folder.error({ file, expected: `a list ${absent}.csv in it`, found: "none" });
  }
  const postcodes = lists.flatMap(({ name, text }) =>
    parseRecords(folder.source, `${file} / ${name}`, text, { lacksHeader: true }).map(
      (record, index) => {
        const postcode = readPostcode(record);
        if (postcode !== undefined) return postcode;
        throw folder.error({
          file: `${file} / ${name}`,
          row: index + 1,
          expected: `${columns} columns: a postcode, its point, its district and its ward`,
          found: shown(record.join(",")),
        });
      },
    ),
  );
  return { ...readEdition(folder, metadata?.text ?? ""), postcodes };
}

/** Every postcode of the 21 postcode areas that reach into London, those outside it as well. */
export const osCodePointOpen: SourceReader<CodePointOpen> = {
  id: "os-code-point-open",
  files: [file],
  read,
  months: ({ asOf }) => spanOf([asOf.slice(0, 7)]),
};
