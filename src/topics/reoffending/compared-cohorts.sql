-- The cohorts of adults that English regions have: how many regions, and whether England and Wales have
-- the same measure.
SELECT
  region.cohort_end,
  count(DISTINCT region.area_code) AS regions,
  count(country.cohort_end) AS in_country
FROM reoffending_region AS region
LEFT JOIN reoffending_national AS country
  ON country.cohort_end = region.cohort_end
  AND country.age_group = region.age_group
  AND country.measure = region.measure
  AND country.cohort_length = region.cohort_length
WHERE region.age_group = 'Adults'
GROUP BY region.cohort_end
ORDER BY region.cohort_end
