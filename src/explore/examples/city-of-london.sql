-- Offences in the City of London, 12 months at a time, as national statistics have them. Its police
-- force is E23000034; years that overlap are not to be added up.
SELECT
  period_start,
  period_end,
  offences,
  includes_fraud,
  note
FROM crime_official
WHERE area_code = 'E23000034'
ORDER BY period_end
