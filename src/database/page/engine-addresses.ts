import type { EngineAddresses } from "./browser.ts";

/** The addresses and sizes of the engine's files, which the build wrote into the page. */
export function engineAddresses({ dataset }: HTMLElement): EngineAddresses {
  const file = (name: string) => ({
    address: dataset[name] ?? "",
    size: Number(dataset[`${name}Size`]),
    unpackedSize: Number(dataset[`${name}UnpackedSize`]),
  });
  return {
    engine: file("engine"),
    worker: dataset["worker"] ?? "",
    database: file("database"),
    edition: dataset["edition"] ?? "",
  };
}
