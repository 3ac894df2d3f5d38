import { formatList } from "../../words/lists.ts";

/** What the database cannot do without, and since when browsers have it. */
const needed: readonly (readonly [isThere: () => boolean, name: string])[] = [
  [() => typeof WebAssembly === "object", "WebAssembly"],
  [() => typeof WebAssembly.compileStreaming === "function", "WebAssembly.compileStreaming"],
  [() => WebAssembly.validate(exceptions), "exceptions in WebAssembly"],
  [() => typeof Worker === "function", "Worker"],
  [() => typeof DecompressionStream === "function", "DecompressionStream"],
  [() => typeof BigInt64Array === "function", "BigInt64Array"],
];

/** The smallest module that throws: one type, one tag, one function with a `try`. */
const exceptions = new Uint8Array([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 10, 8, 1, 6, 0, 6, 64, 25, 11, 11,
]);

/** What this browser lacks to run the database, in words; nothing where it lacks nothing. */
export function whatIsMissing(): string | undefined {
  const missing = needed.filter(([isThere]) => {
    try {
      return !isThere();
    } catch {
      return true;
    }
  });
  if (missing.length === 0) return undefined;
  const names =
    missing[0]?.[1] === "WebAssembly" ? ["WebAssembly"] : missing.map(([, name]) => name);
  return `it has no ${formatList(names)}. It takes Chrome or Edge 111, Firefox 114 or Safari 16.4, or later ones`;
}
