-- Where the counting of one area's offences changed, like with like as its yearly changes are: fraud
-- is left out of those, and the airports are in Hillingdon throughout.
SELECT period, label, reason
FROM each_break_of('crime_monthly', $area_code, 'All offences')
WHERE is_break_like_with_like
  AND NOT is_fraud(offence_group)
ORDER BY period, label
