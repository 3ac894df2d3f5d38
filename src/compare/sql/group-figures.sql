-- Offences of each of some offence groups in some areas, in the 12 months up to each of some months.
SELECT area_code, offence_group, twelve_months_to AS month, offences
FROM rolling_year
WHERE list_contains(string_split($areas, ','), area_code)
  AND list_contains(string_split($groups, ','), offence_group)
  AND list_contains(string_split($months, ','), twelve_months_to)
