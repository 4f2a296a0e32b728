# Read by municipal officers who compute or follow a deadline. Telegram's HTML: <b> and <i> only.

## The plan

reminders-planned = <b>Recordatorios para el { $due }</b>
    <i>en días laborables, a las 9, hora local; festivos nacionales: { $country }</i>

planned-day-before = • { $day }: un día antes

planned-days-before = • { $day }: { $days } días antes

planned-on-the-day = • { $day }: el día del vencimiento

planned-last-working-day = • { $day }: último día laborable antes del vencimiento

planned-day-after = • { $day }: un día después

planned-days-after = • { $day }: { $days } días después

weekends-only = <i>De este país el bot no conoce los festivos nacionales: solo evita los fines de semana.</i>

## Dates

date-unreadable = No encuentro ninguna fecha en «{ $text }». Escríbala completa, por ejemplo «15 de marzo de 2025» o 15/03/2025.
