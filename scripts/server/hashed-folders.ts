/** Folders whose files have a hash in their names, so that they never change. */
export const hashedFolders = ["_astro", "engine"] as const;
