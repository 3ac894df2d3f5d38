-- Who owned the companies that ran probation in the 21 contract areas, as at February 2015.
SELECT
  owner,
  CAST(count(*) AS INTEGER) AS contract_areas,
  string_agg(area_name, '; ' ORDER BY area_name) AS which
FROM contract_areas
GROUP BY owner
ORDER BY contract_areas DESC, owner
