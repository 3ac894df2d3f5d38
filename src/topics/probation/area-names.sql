-- Every authority and police force by name, with the contract package area that it lies in.
SELECT place.area_name AS name, area.area_code, area.area_name, area.slug,
  bool_or(place.area_type = 'police force') AS is_force,
  bool_or(place.area_type <> 'police force') AS is_authority
FROM areas AS place
JOIN contract_areas AS area ON area.area_code = place.contract_area_code
GROUP BY place.area_name, area.area_code, area.area_name, area.slug
ORDER BY place.area_name
