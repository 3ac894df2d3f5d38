-- The police forces of one contract package area, and how it is known that they lie in it.
SELECT force.area_name, part.basis, part.certainty,
  (SELECT CAST(count(*) AS INTEGER) FROM areas AS place
   WHERE place.police_force_code = force.area_code
     AND place.area_type IN ('borough', 'city', 'district')) AS authorities
FROM contract_area_forces AS part
JOIN areas AS force ON force.area_code = part.police_force_code
WHERE part.area_code = $area_code
ORDER BY force.area_name
