-- One contract package area in one row: who ran it, how large it is, where it lies.
SELECT
  area.area_name,
  area.company,
  area.company_name_seen,
  area.owner,
  area.owner_detail,
  area.owner_source,
  area.note,
  (SELECT CAST(count(*) AS INTEGER) FROM contract_area_forces AS part
   WHERE part.area_code = area.area_code) AS forces,
  (SELECT sum(square_kilometres) FROM contract_area_forces AS part
   WHERE part.area_code = area.area_code) AS square_kilometres,
  (SELECT CAST(count(*) AS INTEGER) FROM areas AS place
   WHERE place.contract_area_code = area.area_code
     AND place.area_type IN ('borough', 'city', 'district')) AS authorities
FROM contract_areas AS area
WHERE area.area_code = $area_code
