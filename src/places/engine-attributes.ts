import { engineFiles } from "../database/build/engine-files.ts";
import { link } from "./links.ts";

/** What an element says of the engine's files, where `engineAddresses` reads it. */
export async function engineAttributes(): Promise<Readonly<Record<string, string | number>>> {
  const { engine, worker, database, edition } = await engineFiles();
  const address = (name: string): string => link(`/engine/${name}`);
  return {
    "data-engine": address(engine.name),
    "data-engine-size": engine.size,
    "data-engine-unpacked-size": engine.unpackedSize,
    "data-worker": address(worker.name),
    "data-database": address(database.name),
    "data-edition": edition,
    "data-database-size": database.size,
    "data-database-unpacked-size": database.unpackedSize,
  };
}
