-- Adults sentenced or cautioned in England and Wales by how many convictions and cautions they had
-- before, as a share of all of the year. Context, not a reoffending rate.
WITH adults AS (
  SELECT year, previous_sanctions, sum(offenders) AS people
  FROM criminal_histories
  WHERE age_group = 'Adults' AND outcome = 'All outcomes'
  GROUP BY year, previous_sanctions
)
SELECT
  year,
  previous_sanctions,
  CAST(people AS INTEGER) AS people,
  percent_of(people, sum(people) OVER (PARTITION BY year)) AS share,
  changes.label AS break_label,
  changes.reason AS break_reason
FROM adults
LEFT JOIN breaks_of('criminal_histories', 'K04000001', 'All offences') AS changes
  ON changes.period = CAST(year AS VARCHAR)
ORDER BY year, previous_sanctions
