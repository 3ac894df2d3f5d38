import type { Editions } from "../../figure/cite.ts";
import type { DescribedFile } from "../../figure/csvw.ts";
import type { Checked, Claim } from "./claim.ts";

/** The claim, the verdict and how to read it: what goes with the claim's CSV. */
export const describedClaim = (
  claim: Claim,
  checked: Checked,
  editions: Editions,
): DescribedFile => ({
  url: `${claim.id}.csv`,
  title: claim.title,
  description: `The claim: ${checked.claim} The verdict: ${checked.verdict}.`,
  sources: claim.sources,
  notes: [...checked.sentences, ...(checked.notes ?? [])],
  columns: claim.columns,
  editions,
});
