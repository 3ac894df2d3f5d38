-- Records of the City of London Police by month on the police's public site, all types together.
-- Months without a file stay empty.
SELECT month, CAST(sum(offences) AS INTEGER) AS offences
FROM crime_city_monthly
WHERE area_code = $area_code
GROUP BY month
ORDER BY month
