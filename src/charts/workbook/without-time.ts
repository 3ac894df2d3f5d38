const [ENTRY, END] = [0x02014b50, 0x06054b50];
/** 1 January 1980, the first day that a zip file can name, and its midnight. */
const FIRST_DAY = 0x0021_0000;

/** Where a zip file's list of entries begins. */
function startOfList(view: DataView): { at: number; entries: number } {
  for (let at = view.byteLength - 22; at >= 0; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    return { at: view.getUint32(at + 16, true), entries: view.getUint16(at + 10, true) };
  }
  throw new Error("This is no zip file: it has no list of entries.");
}

/**
 * A zip file without the time at which it was packed, so that the same content has the same bytes on
 * any day. Nothing is packed again.
 *
 * @throws Error for what is no zip file
 */
export function withoutTime(zip: Uint8Array): Uint8Array<ArrayBuffer> {
  const copy = Uint8Array.from(zip);
  const view = new DataView(copy.buffer);
  const list = startOfList(view);
  let { at } = list;
  for (let entry = 0; entry < list.entries; entry += 1) {
    if (view.getUint32(at, true) !== ENTRY) throw new Error("A zip file’s list is cut off.");
    const lengths = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    view.setUint32(at + 12, FIRST_DAY, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, FIRST_DAY, true);
    at += 46 + lengths.reduce((sum, length) => sum + length, 0);
  }
  return copy;
}
