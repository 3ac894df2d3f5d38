-- Offences in every 12 months since April 2010 in each of the 32 boroughs, as an index. The airports
-- count in Hillingdon in every month.
SELECT
  areas.area_name,
  areas.slug,
  rolling.twelve_months_to,
  rolling.offences,
  as_index(first_value(rolling.offences) OVER in_order, rolling.offences) AS offences_index,
  (SELECT revision FROM recent_revisions AS moved WHERE moved.offence_group = rolling.offence_group) AS revision,
  changes.label AS break_label,
  changes.reason AS break_reason
FROM like_with_like_year AS rolling
JOIN areas ON areas.area_code = rolling.area_code
LEFT JOIN breaks_of('crime_monthly', 'E23000001', 'All offences') AS changes
  ON changes.period = rolling.twelve_months_to
WHERE rolling.offence_group = 'All offences' AND areas.slug IS NOT NULL
WINDOW in_order AS (PARTITION BY rolling.area_code ORDER BY rolling.twelve_months_to)
ORDER BY areas.area_name, rolling.twelve_months_to
