-- Offences in every 12 months since April 2010, by offence group, in one area.
-- The Metropolitan Police force is the sum of its boroughs, airports and offences of unknown place.
-- In Hillingdon the airports count in every month, as they do in the force's own figures since March 2024.
-- Fraud and forgery is left out: for most of the period others count it, not the force.
SELECT
  own.offence_group,
  own.twelve_months_to,
  own.offences,
  own.change AS change_on_year_before,
  (SELECT revision FROM recent_revisions AS moved WHERE moved.offence_group = own.offence_group) AS revision,
  changes.label AS break_label,
  changes.reason AS break_reason
FROM like_with_like_year AS own
LEFT JOIN LATERAL joined_breaks_of('crime_monthly', $area_code, own.offence_group) AS changes
  ON changes.period = own.twelve_months_to
WHERE own.area_code = $area_code
  AND still_counted(own.offence_group)
  AND own.offences IS NOT NULL
ORDER BY own.offence_group, own.twelve_months_to
