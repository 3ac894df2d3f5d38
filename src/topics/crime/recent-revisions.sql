-- The largest revision of the months up to a year old, all of them together, that a later edition at
-- hand made, by offence group. Percent, with its sign.
WITH pairs AS (
  SELECT
    later_edition,
    offence_group,
    100.0 * sum(offences_later) / sum(offences_earlier) - 100 AS revision
  FROM crime_revisions
  WHERE age < 12
  GROUP BY later_edition, offence_group
  HAVING sum(offences_earlier) > 0
)
SELECT offence_group, arg_max(revision, abs(revision)) AS revision
FROM pairs
GROUP BY offence_group
ORDER BY offence_group
