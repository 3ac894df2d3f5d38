/** Below it stand the formats that every program has built in; R's readxl takes no other for a date. */
const firstOfOnesOwn = 164;

/**
 * Numbers a workbook's own formats as the standard has them, from 164 on (ECMA-376, part 1, 18.8.30):
 * what writes them begins at 100, and then a date is read as a number.
 */
export const formatIds = {
  files: {
    transform: {
      "xl/styles.xml": {
        transform: (styles: string): string =>
          styles.replaceAll(/numFmtId="(\d+)"/g, (_, id: string) => {
            const own = Number(id);
            const moved = own >= 100 && own < firstOfOnesOwn ? own - 100 + firstOfOnesOwn : own;
            return `numFmtId="${String(moved)}"`;
          }),
      },
    },
  },
};
