-- Every place that Compare knows: London, its 33 authorities, those two that one publisher counts
-- together, the other English regions, England, Wales, and both.
SELECT
  area_code,
  area_name,
  CASE
    WHEN area_code = 'E12000007' THEN 'london'
    WHEN area_type = 'borough' THEN inner_outer
    WHEN area_type IN ('city', 'joined area') THEN 'city'
    WHEN area_type = 'region' THEN 'region'
    ELSE 'country'
  END AS kind,
  coalesce(slug, replace(lower(area_name), ' ', '-')) AS slug
FROM areas
WHERE area_type IN ('borough', 'city', 'joined area', 'region', 'country', 'country group')
ORDER BY list_position(['london', 'inner', 'outer', 'city', 'region', 'country'], kind), area_name
