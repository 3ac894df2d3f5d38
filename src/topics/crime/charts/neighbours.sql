-- One borough, its neighbours by land, those facing it across the Thames, and London: offences in the
-- latest 12 months, the change on the year before, and the rate per 1,000 residents. A break inside the 24 months bears on the change.
WITH places AS (
  SELECT $area_code AS area_code, 'this borough' AS relation, 1 AS place_order
  UNION ALL
  SELECT neighbour_code, relation, CASE relation WHEN 'by land' THEN 2 ELSE 3 END
  FROM neighbours
  WHERE area_code = $area_code
  UNION ALL
  SELECT 'E23000001', 'London as a whole', 4
)
SELECT
  CASE relation WHEN 'London as a whole' THEN 'London' ELSE areas.area_name END AS area_name,
  areas.slug,
  relation,
  latest_month() AS twelve_months_to,
  recorded.offences,
  recorded.change,
  (SELECT revision FROM recent_revisions WHERE offence_group = 'All offences') AS revision,
  recorded.rate,
  changes.label AS break_label,
  changes.reason AS break_reason
FROM places
JOIN areas ON areas.area_code = places.area_code
LEFT JOIN latest_year AS recorded
  ON recorded.area_code = places.area_code AND recorded.offence_group = 'All offences'
CROSS JOIN LATERAL breaks_of_latest_change(places.area_code) AS changes
ORDER BY place_order, areas.area_name
