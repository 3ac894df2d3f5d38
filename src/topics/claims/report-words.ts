/**
 * A few words of the report that a claim is known by, so that whoever remembers them finds it. The
 * claims themselves are told in our words.
 */
export const reportWords: Readonly<Record<string, readonly string[]>> = {
  "central-inference": ["greater proportion of crime", "already been convicted"],
  "crime-falling": ["steadily decreasing"],
  "reoffending-high": ["stubbornly high"],
  "national-rate": ["25.6 per cent"],
  "reoffences-each": ["2.90 re-offences"],
  "london-cohort": ["33 per cent of a total cohort", "17,342 offences"],
  "short-sentences": ["58 per cent", "under 12 months’ custody"],
  coterminous: ["coterminous with the Mayor"],
  "radar-stayed": ["dropped out cohort", "significantly lower"],
  "radar-offences": ["significantly less offences post RADAR"],
};
