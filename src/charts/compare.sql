-- Offences recorded in the places and offence groups picked, added up over the groups.
-- Measure: 'month' counts each month, 'rolling-year' the 12 months up to it, 'rate' financial years
-- per 1,000 residents, each under its last month.
-- E23000001 is London as a whole: the 32 boroughs, the airports and offences of unknown borough.
WITH picked AS (
  SELECT
    area_code,
    CASE WHEN area_code = 'E23000001' THEN 'London as a whole' ELSE area_name END AS area_name,
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
-- Residents at the middle of the financial year's first half; the latest years take the last there is.
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
changes AS (
  SELECT
    picked.area_code,
    CASE
      WHEN $measure <> 'rate' THEN breaks.period
      WHEN right(breaks.period, 2) <= '03' THEN left(breaks.period, 4) || '-03'
      ELSE (CAST(left(breaks.period, 4) AS INTEGER) + 1) || '-03'
    END AS month,
    string_agg(breaks.label, ', ') AS label,
    string_agg(breaks.reason || ' ' || breaks.effect, ' ') AS reason
  FROM picked
  JOIN (
    SELECT * FROM breaks
    WHERE dataset = 'crime_monthly'
      AND (offence_group IS NULL OR list_contains(string_split($groups, ','), offence_group))
    ORDER BY period, label
  ) AS breaks ON breaks.areas IS NULL OR contains(breaks.areas, picked.area_code)
  GROUP BY ALL
)
SELECT
  measured.month,
  picked.area_code,
  picked.area_name,
  CAST(measured.offences AS INTEGER) AS offences,
  CAST(residents.residents AS INTEGER) AS residents,
  round(1000.0 * measured.offences / residents.residents, 1) AS rate,
  measured.note,
  changes.label AS break_label,
  changes.reason AS break_reason
FROM measured
JOIN picked USING (area_code)
CROSS JOIN latest
LEFT JOIN residents
  ON $measure = 'rate'
  AND residents.area_code = measured.area_code
  AND residents.year = least(CAST(left(measured.month, 4) AS INTEGER) - 1, latest.year)
LEFT JOIN changes ON changes.area_code = measured.area_code AND changes.month = measured.month
WHERE measured.month BETWEEN $from AND $to
ORDER BY picked.position, measured.month
