-- London's recorded crime in 2012-13 and 2013-14. The force stopped counting fraud in between: how
-- much of the fall in the total is that change in counting?
WITH london AS (
  SELECT
    financial_year,
    max(offences) FILTER (offence_group = 'All offences') AS total,
    max(offences) FILTER (offence_group = 'Fraud or forgery') AS fraud
  FROM crime_yearly
  WHERE area_code = 'E23000001' AND financial_year IN ('2012-13', '2013-14')
  GROUP BY financial_year
)
SELECT
  earlier.total AS total_2012_13,
  later.total AS total_2013_14,
  earlier.total - later.total AS fall_in_total,
  earlier.fraud AS fraud_2012_13,
  later.fraud AS fraud_2013_14,
  earlier.fraud - later.fraud AS fall_in_fraud,
  round(percent_of(earlier.fraud - later.fraud, earlier.total - later.total), 1)
    AS percent_of_the_fall
FROM london AS earlier
JOIN london AS later ON earlier.financial_year < later.financial_year
