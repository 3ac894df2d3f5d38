import { newBasisFrom } from "../../src/datasets/crime/counting-changes.ts";
import { none, type Check } from "./check.ts";

/** What later editions made of months, against the months as they stand now. */
export const revisionChecks: readonly Check[] = [
  none(
    "crime_revisions: an age is counted from the last month of the earlier edition",
    `SELECT DISTINCT earlier_edition, later_edition, month, age FROM crime_revisions
     WHERE later_edition <= earlier_edition OR month > earlier_edition
       OR age <> date_diff('month', CAST(month || '-01' AS DATE), CAST(earlier_edition || '-01' AS DATE))`,
  ),
  none(
    "crime_revisions: groups add to all offences, where both editions have every group",
    `SELECT earlier_edition, later_edition, month FROM crime_revisions
     GROUP BY ALL HAVING count(*) = 13 AND sum(offences_later) <> 2 * sum(offences_later) FILTER (offence_group = 'All offences')`,
  ),
  none(
    "crime_revisions: what the newest edition has is what crime_monthly has",
    `WITH now AS (SELECT month, offence_group, sum(offences) AS offences FROM crime_monthly GROUP BY ALL)
     SELECT month, offence_group, offences, offences_later FROM crime_revisions JOIN now USING (month, offence_group)
     WHERE later_edition = (SELECT max(month) FROM crime_monthly)
       AND month >= '${newBasisFrom}' AND offences <> offences_later`,
  ),
];
