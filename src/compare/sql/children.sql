-- Share of children aged 15 to 17 proven to reoffend within a year, as published: rates without counts.
SELECT
  children.cohort_end AS period,
  places.area_code,
  places.area_name,
  reoffending_rate AS value,
  CAST(NULL AS DOUBLE) AS lower,
  CAST(NULL AS DOUBLE) AS upper,
  children.note,
  changes.label AS break_label,
  changes.reason AS break_reason
FROM reoffending_children AS children
JOIN areas_listed($areas) AS places USING (area_code)
LEFT JOIN LATERAL breaks_of('reoffending_children', places.area_code, 'All offences') AS changes
  ON changes.period = children.cohort_end
WHERE children.cohort_end BETWEEN $from AND $to
ORDER BY places.position, children.cohort_end
