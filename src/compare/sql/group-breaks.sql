-- Changes in counting that bear on some offence groups of some areas, each with the group it is about.
SELECT places.area_code, own.period, since, label, reason, offence_group
FROM areas_listed($areas) AS places,
  each_break_within(
    'crime_monthly', places.area_code, $groups, string_split($months, ',')
  ) AS own
ORDER BY places.position, since, label
