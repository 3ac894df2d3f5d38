/**
 * Points a link at text that the page holds, to be saved under a name, instead of at a file of the
 * site. What the link offered before is let go.
 */
export function offerFile(
  link: HTMLAnchorElement | null,
  text: string,
  type: string,
  name: string,
): void {
  if (!link) return;
  if (link.href.startsWith("blob:")) URL.revokeObjectURL(link.href);
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
}
