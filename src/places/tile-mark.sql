-- The tile grid, with the tiles that border one borough.
SELECT
  areas.area_code,
  areas.area_name,
  areas.slug,
  tiles."column" AS column_number,
  tiles."row" AS row_number,
  EXISTS (
    SELECT 1
    FROM neighbours
    JOIN areas AS place ON place.area_code = neighbours.area_code
    WHERE place.slug = $slug AND neighbours.neighbour_code = tiles.area_code
  ) AS is_neighbour
FROM tiles
JOIN areas ON areas.area_code = tiles.area_code
ORDER BY tiles."row", tiles."column"
