-- One indicator of local context, with its 95% interval where the publisher gives half its width.
WITH picked AS (
  SELECT area_code, area_name, list_position(string_split($areas, ','), area_code) AS position
  FROM areas
  WHERE area_code IN (SELECT unnest(string_split($areas, ',')))
)
SELECT
  period,
  area_code,
  area_name,
  value,
  round(value - half_width, 2) AS lower,
  round(value + half_width, 2) AS upper,
  note,
  CAST(NULL AS VARCHAR) AS break_label,
  CAST(NULL AS VARCHAR) AS break_reason
FROM context
JOIN picked USING (area_code)
WHERE indicator = $part AND period BETWEEN $from AND $to
ORDER BY position, period
