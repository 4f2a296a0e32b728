# Read by municipal officers who compute or follow a deadline. Telegram's HTML: <b> and <i> only.

## The plan

reminders-planned = <b>Reminders for { $due }</b>
    <i>on working days, at 9 local time; national holidays: { $country }</i>

planned-day-before = • { $day }: one day before

planned-days-before = • { $day }: { $days } days before

planned-on-the-day = • { $day }: the day it is due

planned-last-working-day = • { $day }: the last working day before it is due

planned-day-after = • { $day }: one day after

planned-days-after = • { $day }: { $days } days after

weekends-only = <i>The bot does not know this country's national holidays: it only leaves out weekends.</i>

## Dates

date-unreadable = I find no date in “{ $text }”. Please write it in full, for example “15 March 2025” or 15/03/2025.
