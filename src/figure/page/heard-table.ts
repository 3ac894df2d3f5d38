/** A column of a figure's table that can be heard: its head, and a tone for each line that has a figure. */
export type HeardColumn = {
  readonly head: string;
  readonly tones: readonly { readonly row: number; readonly value: number }[];
};

/** What is heard of a table: a name for each line, its columns of figures, and each figure in words. */
export type HeardTable = {
  readonly names: readonly string[];
  readonly columns: readonly HeardColumn[];
  readonly wordsOf: (head: string, value: number) => string;
};

/** The number in a cell as it is written on the page: "1,204", "−3.1%"; undefined where there is none. */
export function numberIn(words: string): number | undefined {
  const [found] = /[-−]?\d[\d,]*(?:\.\d+)?/.exec(words) ?? [];
  return found === undefined ? undefined : Number(found.replace("−", "-").replaceAll(",", ""));
}

const textOf = (cell: Element | undefined): string => (cell?.textContent ?? "").trim();

/** Reads a figure's table as it stands on the page, so that what is heard is what is shown. */
export function heardTable(table: HTMLTableElement): HeardTable {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  const rows = [...(table.tBodies[0]?.rows ?? [])];
  const written = new Map<string, string>();
  const columns = heads.flatMap((cell, index) => {
    if (!cell.classList.contains("number")) return [];
    const head = textOf(cell);
    const tones = rows.flatMap((row, at) => {
      const words = textOf(row.cells[index]);
      const value = numberIn(words);
      if (value === undefined) return [];
      written.set(`${head}\n${String(value)}`, words);
      return [{ row: at, value }];
    });
    return tones.length > 1 ? [{ head, tones }] : [];
  });
  const wordy = heads.flatMap((cell, index) => (cell.classList.contains("number") ? [] : [index]));
  return {
    names: rows.map((row) => wordy.map((index) => textOf(row.cells[index])).join(", ")),
    columns,
    wordsOf: (head, value) => written.get(`${head}\n${String(value)}`) ?? String(value),
  };
}
