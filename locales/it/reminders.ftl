# Read by municipal officers who compute or follow a deadline. Telegram's HTML: <b> and <i> only.

## The plan

reminders-planned = <b>Promemoria per la scadenza di { $due }</b>
    <i>nei giorni lavorativi, alle 9 ora locale; festività nazionali: { $country }</i>

planned-day-before = • { $day }: un giorno prima

planned-days-before = • { $day }: { $days } giorni prima

planned-on-the-day = • { $day }: il giorno della scadenza

planned-last-working-day = • { $day }: ultimo giorno lavorativo prima della scadenza

planned-day-after = • { $day }: un giorno dopo

planned-days-after = • { $day }: { $days } giorni dopo

weekends-only = <i>Di questo Paese il bot non conosce le festività nazionali: tiene conto solo dei fine settimana.</i>

## Dates

date-unreadable = Non trovo una data in «{ $text }». Scrivetela per intero, per esempio «15 marzo 2025» o 15/03/2025.
