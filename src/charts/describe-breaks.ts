type WithBreak = { readonly break_label: string | null; readonly break_reason: string | null };

/** What each dotted line means, in words: "February 2013: …". */
export function describeBreaks<R extends WithBreak>(
  rows: readonly R[],
  when: (row: R) => string,
): readonly string[] {
  return rows.flatMap((row) =>
    row.break_reason === null ? [] : [`${when(row)}: ${row.break_reason}`],
  );
}
