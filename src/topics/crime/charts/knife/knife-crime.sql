-- Knife-enabled offences, those with injury, and positive outcomes in every 12 months, in one area and
-- in all that the force has: its boroughs, and what it gives to none. An outcome counts in the month in
-- which it was reached, so outcomes per offence are no clear-up rate and are not worked out.
WITH placed AS (
  SELECT area_code, month, source, offences, offences_with_injury, positive_outcomes
  FROM knife_crime_monthly
  UNION ALL
  SELECT
    'E23000001', month, any_value(source),
    sum(offences), sum(offences_with_injury), sum(positive_outcomes)
  FROM knife_crime_monthly
  GROUP BY month
),
measured AS (
  UNPIVOT placed ON offences, offences_with_injury, positive_outcomes
  INTO NAME measure VALUE recorded
),
years AS (
  SELECT
    area_code,
    measure,
    month AS twelve_months_to,
    source,
    CAST(sum(recorded) OVER last_12_months AS INTEGER) AS recorded
  FROM measured
  WINDOW last_12_months AS (
    PARTITION BY area_code, measure ORDER BY month ROWS BETWEEN 11 PRECEDING AND CURRENT ROW
  )
  QUALIFY count(*) OVER last_12_months = 12
),
changes AS (
  SELECT
    *,
    100.0 * recorded / nullif(lag(recorded, 12) OVER earlier, 0) - 100 AS change
  FROM years
  WINDOW earlier AS (PARTITION BY area_code, measure ORDER BY twelve_months_to)
)
SELECT
  CASE own.measure
    WHEN 'offences' THEN 'Knife-enabled offences'
    WHEN 'offences_with_injury' THEN 'Offences with injury'
    ELSE 'Positive outcomes'
  END AS measure,
  own.twelve_months_to,
  own.recorded,
  own.change,
  force.recorded AS london_recorded,
  force.change AS london_change,
  own.source,
  (SELECT max(month) FROM crime_monthly) AS other_crime_to
FROM changes AS own
JOIN changes AS force USING (measure, twelve_months_to)
WHERE own.area_code = $area_code AND force.area_code = 'E23000001'
ORDER BY own.measure, own.twelve_months_to
