-- Offences recorded by financial year as the yearly table has them: 'All offences', or one of the nine
-- older groups to 2015-16.
-- Scale: 'count', 'rate' per 1,000 residents, or 'index', where a place's first year picked is 100.
-- E23000001 is London as a whole, as the force published it.
WITH picked AS (
  SELECT
    area_code,
    CASE WHEN area_code = 'E23000001' THEN 'London' ELSE area_name END AS area_name,
    list_position(string_split($areas, ','), area_code) AS position
  FROM areas
  WHERE area_code IN (SELECT unnest(string_split($areas, ',')))
),
years AS (
  SELECT area_code, financial_year AS period, offences, note
  FROM crime_yearly
  JOIN picked USING (area_code)
  WHERE offence_group = $part
    AND ($part = 'All offences' OR classification = 'nine groups')
    AND financial_year >= '2002-03'
),
-- A change in counting stands at the first year of a series that comes after it.
changes AS (
  SELECT area_code, period, string_agg(label, ', ' ORDER BY since, label) AS label,
    string_agg(reason || ' ' || effect, ' ' ORDER BY since, label) AS reason
  FROM (
    SELECT
      years.area_code,
      min(years.period) FILTER (WHERE years.period >= breaks.period) AS period,
      breaks.period AS since,
      label,
      reason,
      effect
    FROM years
    JOIN breaks ON breaks.areas IS NULL OR contains(breaks.areas, years.area_code)
    WHERE dataset = 'crime_yearly'
      AND (offence_group IS NULL OR offence_group = $part OR ($part = 'All offences' AND bears_on_totals))
    GROUP BY years.area_code, breaks.period, label, reason, effect
    HAVING min(years.period) <= since AND max(years.period) >= since
  )
  GROUP BY area_code, period
),
-- Residents at the middle of the year's first half; the latest years take the last estimate there is.
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
    years.*,
    residents.residents,
    first_value(offences IGNORE NULLS) OVER (
      PARTITION BY years.area_code ORDER BY period
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS first_offences
  FROM years
  CROSS JOIN latest
  LEFT JOIN residents
    ON $scale = 'rate'
    AND residents.area_code = years.area_code
    AND residents.year = least(CAST(left(period, 4) AS INTEGER), latest.year)
  WHERE period BETWEEN $from AND $to
)
SELECT
  figures.period,
  picked.area_code,
  picked.area_name,
  CASE $scale
    WHEN 'rate' THEN round(1000 * CAST(offences AS DOUBLE) / residents, 1)
    WHEN 'index' THEN round(100 * CAST(offences AS DOUBLE) / nullif(first_offences, 0), 1)
    ELSE CAST(offences AS DOUBLE)
  END AS value,
  CAST(NULL AS DOUBLE) AS lower,
  CAST(NULL AS DOUBLE) AS upper,
  offences,
  CAST(residents AS INTEGER) AS residents,
  figures.note,
  changes.label AS break_label,
  changes.reason AS break_reason
FROM figures
JOIN picked USING (area_code)
LEFT JOIN changes ON changes.area_code = figures.area_code AND changes.period = figures.period
ORDER BY picked.position, figures.period
