-- Children cautioned or sentenced for the first time per 100,000 aged 10 to 17, as published.
SELECT
  CAST(year AS VARCHAR) AS period,
  area_code,
  area_name,
  rate_per_100000 AS value,
  CAST(NULL AS DOUBLE) AS lower,
  CAST(NULL AS DOUBLE) AS upper,
  note,
  CAST(NULL AS VARCHAR) AS break_label,
  CAST(NULL AS VARCHAR) AS break_reason
FROM first_time_entrants
JOIN areas_listed($areas) AS picked USING (area_code)
WHERE CAST(year AS VARCHAR) BETWEEN $from AND $to
ORDER BY position, period
