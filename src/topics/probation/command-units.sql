-- London's 33 authorities with force, partnership, contract area and the boroughs of their command unit.
SELECT place.area_code, place.area_name, place.slug, place.inner_outer, place.inner_outer_statutory,
  place.tri_borough, place.command_unit, place.note, place.community_safety_partnership_name,
  force.area_name AS force_name,
  area.area_name AS contract_area_name, area.slug AS contract_area_slug,
  (SELECT string_agg(other.area_name, ', ' ORDER BY other.area_name) FROM areas AS other
   WHERE other.command_unit_number = place.command_unit_number
     AND other.area_code <> place.area_code) AS others_in_unit
FROM areas AS place
JOIN areas AS force ON force.area_code = place.police_force_code
JOIN contract_areas AS area ON area.area_code = place.contract_area_code
WHERE place.slug IS NOT NULL
ORDER BY place.area_name
