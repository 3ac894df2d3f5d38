-- One indicator of local context, with its 95% interval where the publisher gives half its width.
SELECT
  period,
  area_code,
  area_name,
  value,
  value - half_width AS lower,
  value + half_width AS upper,
  note,
  CAST(NULL AS VARCHAR) AS break_label,
  CAST(NULL AS VARCHAR) AS break_reason
FROM context
JOIN areas_listed($areas) AS picked USING (area_code)
WHERE indicator = $part AND period BETWEEN $from AND $to
ORDER BY position, period
