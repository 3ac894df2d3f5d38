-- The English regions that an area's forces lie in, with adults' reoffending there in the latest
-- cohort that all nine regions have.
SELECT DISTINCT region.area_name AS region_name, figure.cohort_end, figure.reoffending_rate
FROM contract_area_forces AS part
JOIN areas AS force ON force.area_code = part.police_force_code
JOIN areas AS region ON region.area_code = force.region_code
JOIN reoffending_region AS figure
  ON figure.area_code = region.area_code AND figure.age_group = 'Adults'
WHERE part.area_code = $area_code
  AND figure.cohort_end = (
    SELECT max(cohort_end) FROM regions_together WHERE age_group = figure.age_group
  )
ORDER BY region.area_name
