/** Chrome's longest wait for a face before it shows a page without it. */
const LONGEST_WAIT_MS = 100;

/**
 * The script that preloads faces from these addresses, where they can come before a page is shown: on a
 * fast connection, or from the second page on, when they are kept. Once a page is shown they are never
 * put in. Browsers that do not say how fast they are connected preload them as well. So does every page
 * before it is printed: Chrome prints without faces that a script has preloaded only once.
 */
export const askForFaces = (addresses: readonly string[]): string => `{
const { connection } = navigator;
const isFast = !connection || (connection.rtt < ${LONGEST_WAIT_MS} && !connection.saveData);
const preload = () => {
for (const href of ${JSON.stringify(addresses)}) {
const face = Object.assign(document.createElement("link"), { rel: "preload", as: "font", crossOrigin: "", href });
document.head.append(face);
}
};
if (isFast || window.navigation?.entries().length > 1) preload();
addEventListener("beforeprint", preload);
}`;
