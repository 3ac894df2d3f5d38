-- How far a later edition moved the months that it shares with the one before, by offence group and by
-- the age that a month had in the earlier: all of them together, and the single months that moved
-- least and most. Percent.
SELECT
  earlier_edition,
  later_edition,
  offence_group,
  CASE WHEN age < 3 THEN 0 WHEN age < 12 THEN 3 WHEN age < 24 THEN 12 ELSE 24 END AS age_from,
  CAST(count(*) AS INTEGER) AS months,
  percent_change(sum(offences_earlier), sum(offences_later)) AS together,
  min(percent_change(offences_earlier, offences_later)) AS lowest,
  max(percent_change(offences_earlier, offences_later)) AS highest,
  min(note) AS note
FROM crime_revisions
GROUP BY ALL
ORDER BY later_edition DESC, offence_group, age_from
