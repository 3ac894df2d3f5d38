-- London's authorities by the police force that serves them, with how many of them are in London's
-- contract area, and how many authorities of that area are outside London.
SELECT
  forces.area_name AS police_force,
  CAST(count(*) AS INTEGER) AS authorities,
  CAST(count(*) FILTER (WHERE places.contract_area_code = 'CPA-LONDON') AS INTEGER) AS in_area,
  CASE WHEN count(*) <= 3 THEN string_agg(places.area_name, ', ' ORDER BY places.area_name) END AS which
FROM areas AS places
JOIN areas AS forces ON forces.area_code = places.police_force_code
WHERE places.area_type IN ('borough', 'city')
GROUP BY forces.area_name
ORDER BY authorities DESC
