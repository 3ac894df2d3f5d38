-- The 21 contract package areas with their number on the map, forces, company, owner and doubts.
SELECT
  CAST(row_number() OVER (ORDER BY area.area_name) AS INTEGER) AS key_number,
  area.area_code,
  area.area_name,
  area.slug,
  (SELECT string_agg(force.area_name, ', ' ORDER BY force.area_name)
   FROM contract_area_forces AS part
   JOIN areas AS force ON force.area_code = part.police_force_code
   WHERE part.area_code = area.area_code) AS forces,
  area.company,
  area.owner,
  area.owner_detail,
  area.note
FROM contract_areas AS area
ORDER BY area.area_name
