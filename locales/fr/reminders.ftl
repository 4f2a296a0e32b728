# Read by municipal officers who compute or follow a deadline. Telegram's HTML: <b> and <i> only.

## The plan

reminders-planned = <b>Rappels pour le { $due }</b>
    <i>les jours ouvrés, à 9 h heure locale ; jours fériés nationaux : { $country }</i>

planned-day-before = • { $day } : un jour avant

planned-days-before = • { $day } : { $days } jours avant

planned-on-the-day = • { $day } : le jour de l'échéance

planned-last-working-day = • { $day } : dernier jour ouvré avant l'échéance

planned-day-after = • { $day } : un jour après

planned-days-after = • { $day } : { $days } jours après

weekends-only = <i>Le bot ne connaît pas les jours fériés de ce pays : il n'écarte que les week-ends.</i>

## Dates

date-unreadable = Je ne trouve pas de date dans « { $text } ». Écrivez-la en entier, par exemple « 15 mars 2025 » ou 15/03/2025.
