-- Burglary in Croydon as a share of all burglary that the Metropolitan Police recorded, by financial
-- year. Put another name in the place of Croydon.
SELECT
  financial_year,
  borough.offences AS borough_offences,
  london.offences AS london_offences,
  round(percent_of(borough.offences, london.offences), 1) AS share_percent
FROM crime_yearly AS borough
JOIN areas USING (area_code)
JOIN crime_yearly AS london USING (financial_year, classification, offence_group)
WHERE area_name = 'Croydon'
  AND london.area_code = 'E23000001'
  AND classification = 'twelve groups'
  AND offence_group = 'Burglary'
ORDER BY financial_year
