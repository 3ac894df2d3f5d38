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
  round(100.0 * people / sum(people) OVER (PARTITION BY year), 1) AS share,
  breaks.label AS break_label,
  breaks.reason AS break_reason
FROM adults
LEFT JOIN (
  SELECT period, string_agg(label, ', ') AS label,
    string_agg(reason || ' ' || effect, ' ') AS reason
  FROM breaks
  WHERE dataset = 'criminal_histories'
  GROUP BY period
) AS breaks ON breaks.period = CAST(year AS VARCHAR)
ORDER BY year, previous_sanctions
