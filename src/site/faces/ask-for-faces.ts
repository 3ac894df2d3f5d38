/** Chrome's longest wait for a face before it shows a page without it. */
const LONGEST_WAIT_MS = 100;

/**
 * The script that asks for faces at these addresses, where they can come before a page is shown: on a
 * fast connection, or from the second page on, when they are kept. It stands in the page's head, as a
 * wait that begins later is too late; browsers that do not say how fast they are connected do not wait.
 */
export const askForFaces = (addresses: readonly string[]): string => `{
const { connection } = navigator;
const isFast = !connection || (connection.rtt < ${LONGEST_WAIT_MS} && !connection.saveData);
if (isFast || window.navigation?.entries().length > 1)
for (const href of ${JSON.stringify(addresses)}) {
const face = Object.assign(document.createElement("link"), { rel: "preload", as: "font", crossOrigin: "", href });
document.head.append(face);
}
}`;
