/** How long a browser may take to begin with a file that was offered to it. */
const graceful = 60_000;

/** Saves what the page made as a file, as if its reader had followed a link to it. */
export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const anchor = document.createElement("a");
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, graceful);
}
