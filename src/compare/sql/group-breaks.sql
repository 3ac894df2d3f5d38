-- Changes in counting that bear on some offence groups of one area, each with the group it is about.
SELECT period, since, label, reason, offence_group
FROM each_break_within('crime_monthly', $area, $groups, string_split($months, ','))
ORDER BY since, label
