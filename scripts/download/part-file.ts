import { readFile, rm, stat, writeFile } from "node:fs/promises";
import { named } from "../../src/database/build/file-error.ts";

/** What is known of a file that has come in part. */
type Begun = { readonly address: string; readonly validator: string };

/** A file on its way, with a note beside it by which a later run can take it up. */
export class PartFile {
  readonly path: string;
  readonly #note: string;

  constructor(path: string) {
    this.path = path;
    this.#note = `${path}.begun.json`;
  }

  /** How much of the address is here, and what the host must still have for it to be of use. */
  async begun(address: string): Promise<{ bytes: number; validator: string } | undefined> {
    try {
      // Written by note(), whose shape this is.
      const known = JSON.parse(await readFile(this.#note, "utf8")) as Begun;
      const { size } = await stat(this.path);
      if (known.address !== address || known.validator === "" || size === 0) return undefined;
      return { bytes: size, validator: known.validator };
    } catch {
      return undefined;
    }
  }

  async note(begun: Begun): Promise<void> {
    await named(this.#note, writeFile(this.#note, JSON.stringify(begun)));
  }

  async drop(): Promise<void> {
    await this.forget();
    await named(this.path, rm(this.path, { force: true }));
  }

  /** Leaves the file without its note: it is whole. */
  async forget(): Promise<void> {
    await named(this.#note, rm(this.#note, { force: true }));
  }
}
