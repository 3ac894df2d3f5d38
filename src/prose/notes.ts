type WithBreak = { readonly break_label: string | null; readonly break_reason: string | null };

/** One note a break, so that what a dotted line means stands in words below the chart. */
export function describeBreaks<R extends WithBreak>(
  rows: readonly R[],
  when: (row: R) => string,
): readonly string[] {
  return rows.flatMap((row) =>
    row.break_reason === null ? [] : [`Break, ${when(row)}: ${row.break_reason}`],
  );
}
