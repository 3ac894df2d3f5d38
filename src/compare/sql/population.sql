-- Residents at mid-year, one series rebased to the 2021 Census.
-- Scale: 'count', or 'index', where a place's first year picked is 100.
WITH figures AS (
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
  on_scale($scale, residents, NULL, first_residents) AS value,
  CAST(NULL AS DOUBLE) AS lower,
  CAST(NULL AS DOUBLE) AS upper,
  residents,
  CAST(NULL AS VARCHAR) AS note,
  CAST(NULL AS VARCHAR) AS break_label,
  CAST(NULL AS VARCHAR) AS break_reason
FROM figures
JOIN areas_listed($areas) AS picked USING (area_code)
ORDER BY position, period
