-- Offences recorded by the City of London Police in each 12-month period at hand. Fraud that the force
-- recorded itself is counted to March 2013 and not after.
SELECT
  period_end AS twelve_months_to,
  offences,
  CASE WHEN includes_fraud THEN 'yes' ELSE 'no' END AS includes_fraud
FROM crime_official
WHERE area_code = 'E23000034' AND offences IS NOT NULL
ORDER BY period_end
