-- Share of children aged 15 to 17 proven to reoffend within a year, as published: rates without counts.
WITH picked AS (
  SELECT area_code, area_name, list_position(string_split($areas, ','), area_code) AS position
  FROM areas
  WHERE area_code IN (SELECT unnest(string_split($areas, ',')))
),
changes AS (
  SELECT period, string_agg(label, ', ' ORDER BY label) AS label,
    string_agg(reason || ' ' || effect, ' ' ORDER BY label) AS reason
  FROM breaks
  WHERE dataset = 'reoffending_children'
  GROUP BY period
)
SELECT
  children.cohort_end AS period,
  area_code,
  area_name,
  reoffending_rate AS value,
  CAST(NULL AS DOUBLE) AS lower,
  CAST(NULL AS DOUBLE) AS upper,
  note,
  changes.label AS break_label,
  changes.reason AS break_reason
FROM reoffending_children AS children
JOIN picked USING (area_code)
LEFT JOIN changes ON changes.period = children.cohort_end
WHERE children.cohort_end BETWEEN $from AND $to
ORDER BY position, period
