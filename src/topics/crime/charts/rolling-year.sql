-- Offences recorded in one borough and in London, in every 12 months since April 2010.
-- London is the whole of the Metropolitan Police area; its airports and offences of unknown place count.
-- In Hillingdon the airports count in every month. A note says what the sums of some months lack. An index sets both on one scale: 100 is the first 12 months.
SELECT
  own.twelve_months_to,
  own.offences,
  as_index(first_value(own.offences) OVER in_order, own.offences) AS offences_index,
  london.offences AS london_offences,
  as_index(first_value(london.offences) OVER in_order, london.offences) AS london_index,
  own.note,
  changes.label AS break_label,
  changes.reason AS break_reason
FROM like_with_like_year AS own
JOIN like_with_like_year AS london USING (twelve_months_to, offence_group)
LEFT JOIN joined_breaks_of('crime_monthly', $area_code, 'All offences') AS changes
  ON changes.period = own.twelve_months_to
WHERE own.area_code = $area_code
  AND london.area_code = 'E23000001'
  AND offence_group = 'All offences'
WINDOW in_order AS (ORDER BY own.twelve_months_to)
ORDER BY own.twelve_months_to
