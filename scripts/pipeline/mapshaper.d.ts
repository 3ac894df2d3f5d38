declare module "mapshaper" {
  /** Runs a command line over files in memory and gives the files that it writes. */
  export function applyCommands(
    commands: string,
    input: Readonly<Record<string, string>>,
  ): Promise<Record<string, Buffer>>;
  const mapshaper: { readonly applyCommands: typeof applyCommands };
  export default mapshaper;
}
