/** What one change of counting did, in a few words and in full. */
type Break = { readonly label: string; readonly reason: string };

/** The breaks of one row in its two cells, as the database's `joined_breaks_of` writes them. */
export const joinBreaks = (
  breaks: readonly Break[],
): { readonly break_label: string | null; readonly break_reason: string | null } =>
  breaks.length === 0
    ? { break_label: null, break_reason: null }
    : {
        break_label: breaks.map(({ label }) => label).join(", "),
        break_reason: breaks.map(({ reason }) => reason).join(" "),
      };
