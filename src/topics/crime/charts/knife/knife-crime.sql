-- Knife-enabled offences, those with injury, and positive outcomes in every 12 months, in one area and
-- in all that the force has: its boroughs, and what it gives to none. An outcome counts in the month in
-- which it was reached, so outcomes per offence are no clear-up rate and are not worked out.
SELECT
  own.measure,
  own.twelve_months_to,
  own.recorded,
  own.change,
  force.recorded AS london_recorded,
  force.change AS london_change,
  own.source,
  changes.label AS break_label,
  changes.reason AS break_reason,
  latest_month() AS other_crime_to
FROM knife_rolling_year AS own
JOIN knife_rolling_year AS force USING (measure, twelve_months_to)
LEFT JOIN breaks_of('knife_crime_monthly', $area_code, 'All offences') AS changes
  ON changes.period = own.twelve_months_to
WHERE own.area_code = $area_code AND force.area_code = 'E23000001'
ORDER BY own.measure, own.twelve_months_to
