-- What each later edition of the Metropolitan Police's file made of the months up to a year old, by
-- offence group: their offences before and after.
SELECT
  later_edition,
  offence_group,
  CAST(sum(offences_earlier) AS INTEGER) AS earlier,
  CAST(sum(offences_later) AS INTEGER) AS later
FROM crime_revisions
WHERE age < 12
GROUP BY later_edition, offence_group
ORDER BY later_edition, offence_group
