-- Residents at mid-year, one series rebased to the 2021 Census.
-- Scale: 'count', or 'index', where a place's first year picked is 100.
WITH picked AS (
  SELECT area_code, area_name, list_position(string_split($areas, ','), area_code) AS position
  FROM areas
  WHERE area_code IN (SELECT unnest(string_split($areas, ',')))
),
figures AS (
  SELECT
    CAST(year AS VARCHAR) AS period,
    area_code,
    residents,
    first_value(residents) OVER (PARTITION BY area_code ORDER BY year) AS first_residents
  FROM population
  WHERE CAST(year AS VARCHAR) BETWEEN $from AND $to
)
SELECT
  period,
  area_code,
  area_name,
  CASE $scale
    WHEN 'index' THEN round(100 * CAST(residents AS DOUBLE) / first_residents, 1)
    ELSE CAST(residents AS DOUBLE)
  END AS value,
  CAST(NULL AS DOUBLE) AS lower,
  CAST(NULL AS DOUBLE) AS upper,
  residents,
  CAST(NULL AS VARCHAR) AS note,
  CAST(NULL AS VARCHAR) AS break_label,
  CAST(NULL AS VARCHAR) AS break_reason
FROM figures
JOIN picked USING (area_code)
ORDER BY position, period
