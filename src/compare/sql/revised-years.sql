-- What each later edition of the Metropolitan Police's file made of the months up to a year old.
SELECT later_edition, offence_group, offences_earlier AS earlier, offences_later AS later
FROM revised_years
ORDER BY later_edition, offence_group
