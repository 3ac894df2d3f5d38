-- Children aged 15 to 17 proven to reoffend within a year: each borough beside London, in the latest
-- cohort. Where no rate is published the note says why.
WITH latest AS (
  SELECT *
  FROM reoffending_children
  WHERE cohort_end = (SELECT max(cohort_end) FROM reoffending_children)
)
SELECT
  area_name,
  latest.cohort_end,
  latest.reoffending_rate,
  london.reoffending_rate AS london_rate,
  round(latest.reoffending_rate - london.reoffending_rate, 2) AS points_from_london,
  latest.note
FROM latest
JOIN areas USING (area_code)
JOIN latest AS london ON london.area_code = 'E12000007'
WHERE areas.slug IS NOT NULL
ORDER BY area_name
