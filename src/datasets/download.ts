/** What a fetched file must be like before it may be kept. */
export type WantedFile = {
  /** Its name in the folder of the source, which is the name that the reader asks for. */
  readonly saveAs: string;
  readonly type: "csv" | "json" | "parquet" | "xlsx";
  /**
   * The first cells of a CSV's first row; of a workbook what the columns of one of its sheets are
   * called, in any order, in small letters and with _ for what is neither letter nor digit.
   */
  readonly header?: readonly string[];
  /** The header's other cells are months such as 202606 without a gap: at least so many. */
  readonly months?: number;
  /** Of a file that its publisher does not change. */
  readonly sha256?: string;
};

/** How a source's files are found at its publisher. */
export type Download =
  | {
      /** A catalogue that answers as CKAN does: the newest resource whose name holds some words. */
      readonly how: "package";
      readonly api: string;
      readonly files: readonly (WantedFile & {
        /** One of these, whatever its capitals. */
        readonly nameHolds: string | readonly string[];
      })[];
    }
  | {
      readonly how: "address";
      readonly files: readonly (WantedFile & { readonly address: string })[];
    }
  /** Files that come with the project: nothing is to be fetched. */
  | { readonly how: "in the project" }
  /** No address is known that lasts: a person opens the landing page. */
  | { readonly how: "by hand" };

const london = "https://data.london.gov.uk/api/action/package_show";

/** The Metropolitan Police's rolling file on the London Datastore. */
export const mpsRecent: Download = {
  how: "package",
  api: `${london}?id=exy3m`,
  files: [
    {
      nameHolds: "Borough Level Crime (most recent 24 months)",
      saveAs: "MPS Borough Level Crime (most recent 24 months).csv",
      type: "csv",
      header: ["Group", "SubGroup", "BOCU"],
      months: 24,
    },
  ],
};

/**
 * The Metropolitan Police's dashboard of knife crime on the London Datastore. Another of its workbooks,
 * of all offences, has no such columns and is refused by that.
 */
export const mpsKnifeRecent: Download = {
  how: "package",
  api: `${london}?id=e5n6w`,
  files: [
    {
      nameHolds: ["Knife", "Other"],
      saveAs: "MPS Monthly Crime Dashboard (knife crime).xlsx",
      type: "xlsx",
      header: ["area_type", "borough_snt", "area_code", "month_year", "crime_subtype", "measure"],
    },
  ],
};

/** Files of one commit of a repository on GitHub, which never change. */
export function atCommit(
  repository: string,
  commit: string,
  files: readonly (WantedFile & { readonly path: string; readonly sha256: string })[],
): Download {
  const base = `https://raw.githubusercontent.com/${repository}/${commit}`;
  return {
    how: "address",
    files: files.map(({ path, ...file }) => ({ ...file, address: `${base}/${path}` })),
  };
}

/** How the files of a source are found that anybody can ask for. */
export type Fetched = Exclude<Download, { how: "by hand" | "in the project" }>;
