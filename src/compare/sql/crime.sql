-- Offences recorded in the places and offence groups picked, added up over the groups.
-- Measure: 'month' counts each month, 'rolling-year' the 12 months up to it, 'year' financial years.
-- Scale: 'count', 'rate' per 1,000 residents, or 'index', where a place's first period picked is 100.
-- E23000001 is London as a whole: the 32 boroughs, the airports and offences of unknown borough.
WITH picked AS (
  SELECT
    area_code,
    CASE WHEN area_code = 'E23000001' THEN 'London' ELSE area_name END AS area_name,
    list_position(string_split($areas, ','), area_code) AS position
  FROM areas
  WHERE area_code IN (SELECT unnest(string_split($areas, ',')))
),
-- Which rows count for a place: its own, or for London those of every code there is.
counted AS (
  SELECT picked.area_code, areas.area_code AS row_code
  FROM picked
  JOIN areas ON areas.area_code = picked.area_code OR picked.area_code = 'E23000001'
),
by_group AS (
  SELECT
    counted.area_code,
    crime_monthly.month,
    sum(crime_monthly.offences) AS offences,
    max(crime_monthly.note) FILTER (WHERE crime_monthly.offences IS NULL) AS note
  FROM crime_monthly
  JOIN counted ON counted.row_code = crime_monthly.area_code
  WHERE list_contains(string_split($groups, ','), offence_group)
  GROUP BY counted.area_code, crime_monthly.month, offence_group
),
monthly AS (
  SELECT
    area_code,
    month,
    sum(offences) AS offences,
    max(note) FILTER (WHERE offences IS NULL) AS note
  FROM by_group
  GROUP BY area_code, month
),
measured AS (
  SELECT
    area_code,
    month,
    CASE
      WHEN $measure = 'year' THEN (CAST(left(month, 4) AS INTEGER) - 1) || '-' || substr(month, 3, 2)
      ELSE month
    END AS period,
    CASE
      WHEN $measure = 'month' THEN offences
      WHEN count(offences) OVER last_12_months = 12 THEN sum(offences) OVER last_12_months
    END AS offences,
    CASE WHEN $measure = 'month' THEN note ELSE max(note) OVER last_12_months END AS note
  FROM monthly
  WINDOW last_12_months AS (
    PARTITION BY area_code ORDER BY month ROWS BETWEEN 11 PRECEDING AND CURRENT ROW
  )
  QUALIFY $measure = 'month'
    OR (
      count(*) OVER last_12_months = 12 AND ($measure = 'rolling-year' OR right(month, 2) = '03')
    )
),
-- A change in counting stands at the first period of a series that comes after it.
changes AS (
  SELECT area_code, month, string_agg(label, ', ' ORDER BY since, label) AS label,
    string_agg(reason || ' ' || effect, ' ' ORDER BY since, label) AS reason
  FROM (
    SELECT
      measured.area_code,
      min(measured.month) FILTER (WHERE measured.month >= breaks.period) AS month,
      breaks.period AS since,
      label,
      reason,
      effect
    FROM measured
    JOIN breaks ON breaks.areas IS NULL OR contains(breaks.areas, measured.area_code)
    WHERE dataset = 'crime_monthly'
      AND (offence_group IS NULL OR list_contains(string_split($groups, ','), offence_group))
      -- All groups together are the total.
      AND (
        offence_group IS NULL OR bears_on_totals
        OR len(string_split($groups, ',')) < (SELECT count(DISTINCT offence_group) FROM crime_monthly)
      )
    GROUP BY measured.area_code, breaks.period, label, reason, effect
    HAVING min(measured.month) <= since AND max(measured.month) >= since
  )
  GROUP BY area_code, month
),
-- Residents in the middle of the 12 months; the latest years take the last estimate there is.
residents AS (
  SELECT picked.area_code, population.year, sum(
    CASE WHEN population.area_code = 'E09000001' THEN -residents ELSE residents END
  ) AS residents
  FROM picked
  JOIN population
    ON population.area_code = picked.area_code
    OR (picked.area_code = 'E23000001' AND population.area_code IN ('E12000007', 'E09000001'))
  GROUP BY picked.area_code, population.year
),
latest AS (SELECT max(year) AS year FROM population),
figures AS (
  SELECT
    measured.*,
    residents.residents,
    first_value(offences IGNORE NULLS) OVER (
      PARTITION BY measured.area_code ORDER BY month
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS first_offences
  FROM measured
  CROSS JOIN latest
  LEFT JOIN residents
    ON $scale = 'rate'
    AND residents.area_code = measured.area_code
    AND residents.year = least(
      CAST(left(month, 4) AS INTEGER) - CASE WHEN right(month, 2) < '06' THEN 1 ELSE 0 END,
      latest.year
    )
  WHERE period BETWEEN $from AND $to
)
SELECT
  figures.period,
  picked.area_code,
  picked.area_name,
  CASE $scale
    WHEN 'rate' THEN round(1000 * CAST(figures.offences AS DOUBLE) / residents, 1)
    WHEN 'index' THEN round(100 * CAST(figures.offences AS DOUBLE) / nullif(first_offences, 0), 1)
    ELSE CAST(figures.offences AS DOUBLE)
  END AS value,
  CAST(NULL AS DOUBLE) AS lower,
  CAST(NULL AS DOUBLE) AS upper,
  CAST(figures.offences AS INTEGER) AS offences,
  CAST(residents AS INTEGER) AS residents,
  figures.note,
  changes.label AS break_label,
  changes.reason AS break_reason
FROM figures
JOIN picked USING (area_code)
LEFT JOIN changes ON changes.area_code = figures.area_code AND changes.month = figures.month
ORDER BY picked.position, figures.month
