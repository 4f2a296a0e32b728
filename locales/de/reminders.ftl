# Read by municipal officers who compute or follow a deadline. Telegram's HTML: <b> and <i> only.

## The plan

reminders-planned = <b>Erinnerungen für { $due }</b>
    <i>an Arbeitstagen, um 9 Uhr Ortszeit; gesetzliche Feiertage: { $country }</i>

planned-day-before = • { $day }: einen Tag vorher

planned-days-before = • { $day }: { $days } Tage vorher

planned-on-the-day = • { $day }: am Tag der Frist

planned-last-working-day = • { $day }: letzter Arbeitstag vor der Frist

planned-day-after = • { $day }: einen Tag danach

planned-days-after = • { $day }: { $days } Tage danach

weekends-only = <i>Die gesetzlichen Feiertage dieses Landes kennt der Bot nicht: Er lässt nur die Wochenenden aus.</i>

## Dates

date-unreadable = In „{ $text }“ finde ich kein Datum. Bitte schreiben Sie es ganz aus, zum Beispiel „15. März 2025“ oder 15.03.2025.
