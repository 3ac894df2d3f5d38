import { Parser } from "saxen";
import type { SheetCell } from "./sheet.ts";

type OdsSheet = { readonly name: string; readonly rows: SheetCell[][] };
type Attributes = Readonly<Record<string, string>>;

const office = "urn:oasis:names:tc:opendocument:xmlns:";
const namespaces = {
  [`${office}office:1.0`]: "office",
  [`${office}table:1.0`]: "table",
  [`${office}text:1.0`]: "text",
};

/** As many rows as a spreadsheet can have; a file that says more of them is broken. */
const mostRows = 1_048_576;

const numberTypes = ["float", "percentage", "currency"];

/** Cells or rows, of which the file says how often each is there; empty ones at the end are left. */
class Repeated<T> {
  readonly items: T[] = [];
  #empty = 0;
  readonly #nothing: () => T;

  constructor(nothing: () => T) {
    this.#nothing = nothing;
  }

  add(item: T, times: number, isEmpty: boolean): void {
    if (isEmpty) {
      this.#empty += times;
      return;
    }
    if (this.items.length + this.#empty + times > mostRows) {
      throw new RangeError(`more than ${mostRows} rows or columns in a sheet`);
    }
    for (; this.#empty > 0; this.#empty -= 1) this.items.push(this.#nothing());
    for (let count = 0; count < times; count += 1) this.items.push(item);
  }
}

const newRow = () => new Repeated<SheetCell>(() => null);

const timesOf = (attributes: Attributes, name: string): number =>
  Math.max(1, Number(attributes[name] ?? 1) || 1);

/** Builds sheets from the tags of a content.xml as they go by. */
class OdsReader {
  readonly sheets: OdsSheet[] = [];
  #rows = new Repeated<SheetCell[]>(() => []);
  #row = newRow();
  #rowTimes = 1;
  #cell: Attributes | undefined;
  #paragraphs: string[] = [];
  /** Depth inside what belongs to a cell but is not its content: a comment. */
  #aside = 0;

  open(tag: string, attributes: Attributes): void {
    switch (tag) {
      case "table:table":
        this.#rows = new Repeated<SheetCell[]>(() => []);
        this.sheets.push({ name: attributes["table:name"] ?? "", rows: this.#rows.items });
        break;
      case "table:table-row":
        this.#row = newRow();
        this.#rowTimes = timesOf(attributes, "table:number-rows-repeated");
        break;
      case "table:table-cell":
      case "table:covered-table-cell":
        this.#cell = attributes;
        this.#paragraphs = [];
        break;
      case "office:annotation":
        this.#aside += 1;
        break;
      case "text:p":
        if (this.#aside === 0) this.#paragraphs.push("");
        break;
      case "text:s":
        this.text(" ".repeat(timesOf(attributes, "text:c")));
        break;
      case "text:tab":
      case "text:line-break":
        this.text(" ");
        break;
    }
  }

  close(tag: string): void {
    switch (tag) {
      case "table:table-row":
        this.#rows.add(this.#row.items, this.#rowTimes, this.#row.items.length === 0);
        break;
      case "table:table-cell":
      case "table:covered-table-cell":
        this.#endCell();
        break;
      case "office:annotation":
        this.#aside -= 1;
        break;
    }
  }

  text(text: string): void {
    const last = this.#paragraphs.pop();
    // Only what stands in a paragraph of a cell is content; the rest is white space between tags.
    if (last !== undefined) this.#paragraphs.push(this.#aside === 0 ? last + text : last);
  }

  #endCell(): void {
    const attributes = this.#cell ?? {};
    const isNumber = numberTypes.includes(attributes["office:value-type"] ?? "");
    const text = this.#paragraphs.join("\n");
    const value = isNumber ? Number(attributes["office:value"]) : text;
    const times = timesOf(attributes, "table:number-columns-repeated");
    this.#row.add(value === "" ? null : value, times, value === "");
    this.#cell = undefined;
    this.#paragraphs = [];
  }
}

/**
 * The sheets of an OpenDocument spreadsheet.
 *
 * @param xml its content.xml
 * @throws Error for what is no well-formed XML
 */
export function readOds(xml: string): readonly OdsSheet[] {
  const reader = new OdsReader();
  new Parser()
    .ns(namespaces)
    .on("openTag", (name, attributes) => {
      reader.open(name, attributes());
    })
    .on("closeTag", (name) => {
      reader.close(name);
    })
    .on("text", (text, decode) => {
      reader.text(decode(text));
    })
    .on("cdata", (text) => {
      reader.text(text);
    })
    .on("error", (error) => {
      throw error;
    })
    .parse(xml);
  return reader.sheets;
}
