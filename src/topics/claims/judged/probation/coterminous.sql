-- The police forces of London's contract area, with how many of its authorities each serves.
SELECT
  forces.area_name AS police_force,
  CAST(count(*) AS INTEGER) AS authorities,
  CASE WHEN count(*) <= 3 THEN string_agg(places.area_name, ', ' ORDER BY places.area_name) END AS which
FROM areas AS places
JOIN areas AS forces ON forces.area_code = places.police_force_code
WHERE places.contract_area_code = 'CPA-LONDON' AND places.area_type IN ('borough', 'city')
GROUP BY forces.area_name
ORDER BY authorities DESC
