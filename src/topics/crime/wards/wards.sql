-- Offences in each ward of a borough in the latest 12 months of the police's file of wards, by group.
-- No change between periods: another share of offences is in no ward in each (see ward_periods).
WITH latest AS (
  SELECT period_end, share_in_wards, force_offences - ward_offences AS in_no_ward
  FROM ward_periods
  ORDER BY period_end DESC
  LIMIT 1
),
counted AS (
  SELECT crime_wards.*
  FROM crime_wards
  JOIN latest ON latest.period_end = crime_wards.period_end
),
of_ward AS (
  SELECT
    wards.ward_code,
    wards.ward_name,
    coalesce(sum(offences), 0) AS offences,
    coalesce(sum(offences) FILTER (WHERE offence_group = 'Arson and criminal damage'), 0) AS arson_and_criminal_damage,
    coalesce(sum(offences) FILTER (WHERE offence_group = 'Burglary'), 0) AS burglary,
    coalesce(sum(offences) FILTER (WHERE offence_group = 'Drug offences'), 0) AS drug_offences,
    coalesce(sum(offences) FILTER (WHERE offence_group = 'Miscellaneous crimes against society'), 0) AS miscellaneous_crimes,
    coalesce(sum(offences) FILTER (WHERE offence_group = 'Possession of weapons'), 0) AS possession_of_weapons,
    coalesce(sum(offences) FILTER (WHERE offence_group = 'Public order offences'), 0) AS public_order_offences,
    coalesce(sum(offences) FILTER (WHERE offence_group = 'Robbery'), 0) AS robbery,
    coalesce(sum(offences) FILTER (WHERE offence_group = 'Sexual offences'), 0) AS sexual_offences,
    coalesce(sum(offences) FILTER (WHERE offence_group = 'Theft'), 0) AS theft,
    coalesce(sum(offences) FILTER (WHERE offence_group = 'Vehicle offences'), 0) AS vehicle_offences,
    coalesce(sum(offences) FILTER (WHERE offence_group = 'Violence against the person'), 0) AS violence_against_the_person
  FROM wards
  LEFT JOIN counted ON counted.ward_code = wards.ward_code
    AND still_counted(offence_group)
  WHERE area_code = $area_code
  GROUP BY wards.ward_code, wards.ward_name
)
SELECT
  of_ward.ward_code,
  of_ward.ward_name,
  latest.period_end AS twelve_months_to,
  of_ward.offences,
  percent_of(of_ward.offences, sum(of_ward.offences) OVER ()) AS share,
  of_ward.* EXCLUDE (ward_code, ward_name, offences),
  latest.share_in_wards,
  latest.in_no_ward,
  ward_points.longitude,
  ward_points.latitude
FROM of_ward
CROSS JOIN latest
JOIN ward_points ON ward_points.ward_code = of_ward.ward_code
ORDER BY of_ward.ward_name
