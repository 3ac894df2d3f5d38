/**
 * Tells the page around a chart how tall it is, in the words of pym.js, and in those of
 * iframe-resizer once that has asked. https://github.com/nprapps/pym.js, https://iframe-resizer.com
 */
const resizer = "[iFrameSizer]";
const pymName = new URLSearchParams(location.search).get("childId") ?? "";
let resizerName: string | undefined;

function say(occasion: string): void {
  const { height, width } = document.body.getBoundingClientRect();
  const tall = String(Math.ceil(height));
  parent.postMessage(`pym${["", pymName, "height", tall].join("xPYMx")}`, "*");
  if (resizerName !== undefined) {
    const size = `${tall}:${String(Math.ceil(width))}`;
    parent.postMessage(`${resizer}${resizerName}:${size}:${occasion}`, "*");
  }
}

if (parent !== window) {
  addEventListener("message", ({ data }) => {
    if (typeof data !== "string" || !data.startsWith(resizer)) return;
    resizerName = data.slice(resizer.length).split(":")[0];
    say("init");
  });
  new ResizeObserver(() => {
    say("resize");
  }).observe(document.body);
}
