-- Offences recorded in 12 months as national statistics have them: the 33 authorities, and London as
-- what the Metropolitan Police recorded (E23000001), without the City of London, which has its own force.
-- Scale: 'count', or 'rate' per 1,000 residents; the City has too few residents for one.
WITH picked AS (
  SELECT
    area_code,
    CASE WHEN area_code = 'E23000001' THEN 'London' ELSE area_name END AS area_name,
    list_position(string_split($areas, ','), area_code) AS position
  FROM areas
  WHERE area_code IN (SELECT unnest(string_split($areas, ',')))
),
years AS (
  SELECT area_code, period_end AS period, offences
  FROM crime_official
  JOIN picked USING (area_code)
  WHERE source = 'ons-pfa-csp-tables-2023-2025'
),
changes AS (
  SELECT period, string_agg(label, ', ' ORDER BY label) AS label,
    string_agg(reason || ' ' || effect, ' ' ORDER BY label) AS reason
  FROM breaks
  WHERE dataset = 'crime_official'
  GROUP BY period
),
-- Residents in the middle of the 12 months; the latest take the last estimate there is.
residents AS (
  SELECT picked.area_code, population.year, sum(
    CASE WHEN population.area_code = 'E09000001' THEN -residents ELSE residents END
  ) AS residents
  FROM picked
  JOIN population
    ON population.area_code = picked.area_code
    OR (picked.area_code = 'E23000001' AND population.area_code IN ('E12000007', 'E09000001'))
  WHERE picked.area_code <> 'E09000001'
  GROUP BY picked.area_code, population.year
),
latest AS (SELECT max(year) AS year FROM population)
SELECT
  years.period,
  picked.area_code,
  picked.area_name,
  CASE $scale
    WHEN 'rate' THEN round(1000 * CAST(offences AS DOUBLE) / residents, 1)
    ELSE CAST(offences AS DOUBLE)
  END AS value,
  CAST(NULL AS DOUBLE) AS lower,
  CAST(NULL AS DOUBLE) AS upper,
  offences,
  CAST(residents AS INTEGER) AS residents,
  CASE
    WHEN $scale = 'rate' AND picked.area_code = 'E09000001'
      THEN '[x] few residents, and fast moving: no rate per resident'
  END AS note,
  changes.label AS break_label,
  changes.reason AS break_reason
FROM years
JOIN picked USING (area_code)
CROSS JOIN latest
LEFT JOIN residents
  ON $scale = 'rate'
  AND residents.area_code = years.area_code
  AND residents.year = least(
    CAST(left(period, 4) AS INTEGER) - CASE WHEN substr(period, 6, 2) < '06' THEN 1 ELSE 0 END,
    latest.year
  )
LEFT JOIN changes USING (period)
WHERE years.period BETWEEN $from AND $to
ORDER BY picked.position, years.period
