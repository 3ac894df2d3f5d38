-- The 21 contract package areas as one of them sees them: itself, those beside it, and the others.
SELECT
  area.area_code,
  area.area_name,
  area.slug,
  CAST(row_number() OVER (ORDER BY area.area_name) AS INTEGER) AS key_number,
  CASE
    WHEN area.area_code = $area_code THEN 'this area'
    WHEN area.area_code IN
      (SELECT neighbour_code FROM contract_area_neighbours WHERE area_code = $area_code)
    THEN 'beside it'
    ELSE 'elsewhere'
  END AS place
FROM contract_areas AS area
ORDER BY area.area_name
