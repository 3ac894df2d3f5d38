-- Share of everyone in London, adults and children, proven to reoffend within a year, by cohorts of the
-- years to June. A series of its own: other cohorts of this site run to March.
SELECT cohort_end, reoffending_rate, london.note, changes.label AS break_label, changes.reason AS break_reason
FROM reoffending_london AS london
LEFT JOIN breaks_of('reoffending_london', 'E12000007', 'All offences') AS changes
  ON changes.period = london.cohort_end
WHERE age_group = 'All ages'
ORDER BY cohort_end
