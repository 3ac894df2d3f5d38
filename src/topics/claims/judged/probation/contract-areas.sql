-- Contract package areas and London's authorities: as stated, and as counted in the tables here.
SELECT
  measure,
  "group",
  value AS stated_value,
  CASE measure
    WHEN 'contract package areas' THEN (SELECT count(*) FROM contract_areas)
    ELSE (
      SELECT count(*) FROM areas
      WHERE contract_area_code = 'CPA-LONDON' AND area_type IN ('borough', 'city')
    )
  END AS counted,
  (SELECT count(*) FROM areas WHERE area_type = 'police force') AS forces,
  (
    SELECT count(*) FROM (
      SELECT police_force_code FROM contract_area_forces GROUP BY police_force_code HAVING count(*) = 1
    )
  ) AS forces_in_one_area,
  (SELECT count(*) FROM contract_area_forces WHERE certainty <> 'high') AS forces_less_certain
FROM stated_figures
WHERE document = 'london-councils-report-2013' AND topic = 'probation'
  AND measure IN ('contract package areas', 'authorities in the contract area')
ORDER BY measure DESC
