/** Licences under which anyone may copy a part that is compiled in: ids of SPDX, or the name of a text in `texts/`. */
export type PartLicence =
  | "MIT"
  | "BSD-2-Clause"
  | "BSD-3-Clause"
  | "ISC"
  | "Zlib"
  | "BSL-1.0"
  | "Apache-2.0"
  | "Apache-2.0 WITH LLVM-exception"
  | "PostgreSQL"
  | "SunPro"
  | "CC0-1.0"
  | "Lucent"
  | "Unicode-1991";

/** A part by others that is compiled into the engine, where no package names it. */
export interface EnginePart {
  readonly name: string;
  /** Who holds the rights, as they write it in their files. */
  readonly notices: readonly string[];
  /** What was not found of it. */
  readonly missing?: string;
  readonly licence: PartLicence;
  readonly address: string;
  /** Namespaces of the engine that hold its code. */
  readonly namespaces?: readonly string[];
}
