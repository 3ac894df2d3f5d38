-- Every change that touches the monthly figures, oldest first, with the area or the group it is about.
SELECT
  period AS first_month_after,
  label,
  reason,
  effect,
  coalesce(offence_group, 'all groups') AS offence_groups,
  coalesce(areas, 'all areas') AS area_codes
FROM breaks
WHERE dataset = 'crime_monthly'
ORDER BY period, label
