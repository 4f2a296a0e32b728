//! The national holidays of each country, in the short form that `rule` reads.
//! Left out: what is off in a part of a country or one town only, days that are always Sundays, days off that a
//! government gives or moves for one year or that would cross into the next, and the movable Islamic feasts, which are announced when the moon is seen.
//! Another country is a row; a law that changed adds years to a rule.

use crate::domain::country::CountryCode;

/// Country, the law to look into when something changes, rules.
/// Source: `holidays` 0.109, <https://github.com/vacanza/holidays>, read 2026-11-24: every row gives its days of 2025 to 2035,
/// but for what the head of this file leaves out and what a row's own comment says.
const TABLES: [(&str, &str, &str); 48] = [
    // Without the patron saint's day, which each municipality has its own.
    // Source: <https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:legge:2025-10-08;151>, read 2026-11-24.
    (
        "it",
        "Legge 260/1949, art. 2; since 2026 with 4 October, Legge 151/2025",
        "01-01 01-06 easter+1 04-25 05-01 06-02 08-15 10-04@2026- 11-01 12-08 12-25 12-26",
    ),
    (
        "ad",
        "Llei 31/2018, calendari laboral",
        "01-01 01-06 easter-48 03-14 easter-2 easter+1 05-01 easter+50 08-15 09-08 11-01 12-08 12-25 12-26",
    ),
    (
        "al",
        "Ligji 7651/1992",
        "01-01~ 01-02~ 03-14~ 03-22~ easter+0~ pascha+0~ 05-01~ 09-05~ 11-22@2025-~ 11-28~ 11-29~ 12-08~ 12-25~",
    ),
    (
        "am",
        "HO-200-N of 2001",
        "01-01 01-02 01-06 01-27@2026- 01-28 03-08 04-24 05-01 05-09 05-28 07-05 09-21 12-31",
    ),
    (
        "at",
        "Arbeitsruhegesetz, § 7",
        "01-01 01-06 easter+1 05-01 easter+39 easter+50 easter+60 08-15 10-26 11-01 12-08 12-25 12-26",
    ),
    (
        "az",
        "Labour Code, art. 105",
        "01-01~ 01-02~ 01-20 03-08~ 03-20~ 03-21~ 03-22~ 03-23~ 03-24~ 05-09~ 05-28~ 06-15~ 06-26~ 11-08~ 11-09~ 12-31~",
    ),
    // What both entities and the district have in common, for there is no law of the state.
    (
        "ba",
        "the laws on holidays of the Federation and of Republika Srpska",
        "01-01 01-02 05-01 05-02",
    ),
    (
        "be",
        "Arrêté royal of 18 April 1974, art. 1",
        "01-01 easter+1 05-01 easter+39 easter+50 07-21 08-15 11-01 11-11 12-25",
    ),
    (
        "bg",
        "Labour Code, art. 154",
        "01-01~ 03-03~ pascha-2 pascha-1 pascha+1 05-01~ 05-06~ 05-24~ 09-06~ 09-22~ 12-24~ 12-25~ 12-26~",
    ),
    (
        "br",
        "Lei 662/1949, Lei 6.802/1980 and Lei 14.759/2023",
        "01-01 easter-2 04-21 05-01 09-07 10-12 11-02 11-15 11-20@2024- 12-25",
    ),
    (
        "by",
        "Decree 157 of 26 March 1998",
        "01-01 01-02 01-07 03-08 pascha+9 05-01 05-09 07-03 11-07 12-25",
    ),
    // The one day of the Confederation, and those that every canton keeps.
    (
        "ch",
        "Bundesverfassung, art. 110, and the cantons' laws",
        "01-01 easter+39 08-01 12-25",
    ),
    (
        "cy",
        "the public service's list of holidays",
        "01-01 01-06 pascha-48 03-25 04-01 pascha-2 pascha+1 05-01 pascha+50 08-15 10-01 10-28 12-25 12-26",
    ),
    (
        "cz",
        "Zákon 245/2000 Sb.",
        "01-01 easter-2 easter+1 05-01 05-08 07-05 07-06 09-28 10-28 11-17 12-24 12-25 12-26",
    ),
    // The days of all sixteen states.
    (
        "de",
        "Einigungsvertrag, art. 2, and the states' laws",
        "01-01 easter-2 easter+1 05-01 easter+39 easter+50 10-03 12-25 12-26",
    ),
    (
        "dk",
        "Lov 214/2023, without the Day of Prayer from 2024",
        "01-01 easter-3 easter-2 easter+1 easter+26@-2023 easter+39 easter+50 12-25 12-26",
    ),
    (
        "ee",
        "Pühade ja tähtpäevade seadus, § 1 and § 2",
        "01-01 02-24 easter-2 05-01 06-23 06-24 08-20 12-24 12-25 12-26",
    ),
    (
        "es",
        "Real Decreto 2001/1983, art. 45",
        "01-01 01-06 easter-2 05-01 08-15 10-12 11-01 12-06 12-08 12-25",
    ),
    // With the eves of Midsummer and Christmas, when public offices are closed.
    (
        "fi",
        "Laki 388/1937 and the agreements of the public sector",
        "01-01 01-06 easter-2 easter+1 05-01 easter+39 fri>=06-19 12-06 12-24 12-25 12-26",
    ),
    (
        "fr",
        "Code du travail, art. L3133-1",
        "01-01 easter+1 05-01 05-08 easter+39 easter+50 07-14 08-15 11-01 11-11 12-25",
    ),
    // England and Wales.
    (
        "gb",
        "Banking and Financial Dealings Act 1971, <https://www.gov.uk/bank-holidays>",
        "01-01~ easter-2 easter+1 mon>=05-01 mon>=05-25 mon>=08-25 12-25~ 12-26~",
    ),
    (
        "ge",
        "Labour Code, art. 30",
        "01-01 01-02 01-07 01-19 03-03 03-08 04-09 pascha-2 pascha-1 pascha+1 05-09 05-12 05-17@2024- 05-26 08-28 10-14 11-23",
    ),
    (
        "gr",
        "Law 1157/1981 and Law 4808/2021",
        "01-01 01-06 pascha-48 03-25 pascha-2 pascha+1 05-01 pascha+50 08-15 10-28 12-25 12-26",
    ),
    (
        "hr",
        "Zakon o blagdanima, NN 110/2019",
        "01-01 01-06 easter+1 05-01 05-30 easter+60 06-22 08-05 08-15 11-01 11-18 12-25 12-26",
    ),
    (
        "hu",
        "Labour Code, Act I of 2012, § 102",
        "01-01 03-15 easter-2 easter+1 05-01 easter+50 08-20 10-23 11-01 12-24@2024- 12-25 12-26",
    ),
    // Saint Brigid's Day is the first Monday of February, unless the first is a Friday.
    (
        "ie",
        "Organisation of Working Time Act 1997, second schedule; S.I. 50/2022",
        "01-01 mon>=02-01@2023-2029 02-01@2030-2030 mon>=02-01@2031-2035 02-01@2036-2036 mon>=02-01@2037-2040 \
         03-17 easter+1 mon>=05-01 mon>=06-01 mon>=08-01 mon>=10-25 12-25 12-26",
    ),
    (
        "is",
        "Lög 88/1971, art. 6",
        "01-01 easter-3 easter-2 easter+1 thu>=04-19 05-01 easter+39 easter+50 06-17 mon>=08-01 12-25 12-26",
    ),
    (
        "li",
        "Arbeitsgesetz, art. 18, and the public administration's days of rest",
        "01-01 01-06 02-02 03-19 easter+1 05-01 easter+39 easter+50 easter+60 08-15 09-08 11-01 12-08 12-25 12-26",
    ),
    (
        "lt",
        "Labour Code, art. 123",
        "01-01 02-16 03-11 easter+1 05-01 06-24 07-06 08-15 11-01 11-02@2020- 12-24 12-25 12-26",
    ),
    (
        "lu",
        "Code du travail, art. L.232-2",
        "01-01 easter+1 05-01 05-09@2019- easter+39 easter+50 06-23 08-15 11-01 12-25 12-26",
    ),
    (
        "lv",
        "Law on holidays of 3 October 1990",
        "01-01 easter-2 easter+1 05-01 05-04~ 06-23 06-24 11-18~ 12-24 12-25 12-26 12-31",
    ),
    (
        "md",
        "Labour Code, art. 111",
        "01-01 01-07 01-08 03-08 pascha+1 pascha+8 05-01 05-09 06-01 08-27 08-31 12-25",
    ),
    (
        "me",
        "Zakon o državnim i drugim praznicima, 27/2007",
        "01-01~sun 01-02~sun 05-01~sun 05-02~sun 05-21~sun 05-22~sun 07-13~sun 07-14~sun 11-13@2022-~sun",
    ),
    (
        "mk",
        "Law on holidays 21/1998",
        "01-01~sun 01-07~sun pascha+1 05-01~sun 05-24~sun 08-02~sun 09-08~sun 10-11~sun 10-23~sun 12-08~sun",
    ),
    (
        "mt",
        "National Holidays and Other Public Holidays Act, cap. 252",
        "01-01 02-10 03-19 03-31 easter-2 05-01 06-07 06-29 08-15 09-08 09-21 12-08 12-13 12-25",
    ),
    (
        "mx",
        "Ley Federal del Trabajo, art. 74",
        "01-01 mon>=02-01 mon>=03-15 05-01 09-16 10-01@2024-2024 10-01@2030-2030 10-01@2036-2036 mon>=11-15 12-25",
    ),
    // With Good Friday and 5 May, on which no public body's term ends.
    (
        "nl",
        "Algemene termijnenwet, art. 3",
        "01-01 easter-2 easter+1 04-27 05-05 easter+39 easter+50 12-25 12-26",
    ),
    (
        "no",
        "Lov 12/1995 om helligdager, § 2, and Lov 1/1947",
        "01-01 easter-3 easter-2 easter+1 05-01 05-17 easter+39 easter+50 12-25 12-26",
    ),
    (
        "pl",
        "Ustawa o dniach wolnych od pracy of 18 January 1951; since 2025 with Christmas Eve",
        "01-01 01-06 easter+1 05-01 05-03 easter+60 08-15 11-01 11-11 12-24@2025- 12-25 12-26",
    ),
    (
        "pt",
        "Código do Trabalho, art. 234",
        "01-01 easter-2 04-25 05-01 easter+60 06-10 08-15 10-05 11-01 12-01 12-08 12-25",
    ),
    (
        "ro",
        "Codul muncii, art. 139; since 2024 with 6 and 7 January",
        "01-01 01-02 01-06@2024- 01-07@2024- 01-24 pascha-2 pascha+1 05-01 06-01 pascha+50 08-15 11-30 12-01 12-25 12-26",
    ),
    (
        "rs",
        "Zakon o državnim i drugim praznicima, 43/2001",
        "01-01~sun 01-02~sun 01-07 02-15~sun 02-16~sun pascha-2 pascha-1 pascha+1 05-01~sun 05-02~sun 11-11~sun",
    ),
    (
        "se",
        "Lag 1989:253 om allmänna helgdagar",
        "01-01 01-06 easter-2 easter+1 05-01 easter+39 06-06 12-25 12-26",
    ),
    (
        "si",
        "Zakon o praznikih in dela prostih dnevih",
        "01-01 01-02 02-08 easter+1 04-27 05-01 05-02 06-25 08-15 10-31 11-01 12-25 12-26",
    ),
    // Some days became working days to mend the budget, two of them for 2026 only.
    (
        "sk",
        "Zákon 241/1993 Z. z.",
        "01-01 01-06 easter-2 easter+1 05-01 05-08@-2025 05-08@2027- 07-05 08-29 09-01@-2023 09-15@-2025 09-15@2027- \
         11-01 11-17@-2024 12-24 12-25 12-26",
    ),
    (
        "tr",
        "Law 2429 of 1981",
        "01-01 04-23 05-01 05-19 07-15@2017- 08-30 10-29",
    ),
    // Under martial law they are working days (Law 2136-IX, art. 6); a reminder that comes a day early harms nobody.
    (
        "ua",
        "Labour Code, art. 73",
        "01-01 03-08 05-01 05-08 06-28 07-15 08-24 10-01 12-25",
    ),
    (
        "xk",
        "Law 03/L-064 on official holidays",
        "01-01~ 01-02~ 01-07~ 02-17~ 04-09~ easter+0~ pascha+0~ 05-01~ 05-09~ 12-25~",
    ),
];

/// The rules of one country, as they are written; `None` where no table is kept.
pub(super) fn written(country: CountryCode) -> Option<&'static str> {
    let table = TABLES.iter().find(|(code, ..)| *code == country.as_str())?;
    Some(table.2)
}

/// The countries that have a table.
#[cfg(test)]
pub(super) fn written_for() -> impl Iterator<Item = CountryCode> {
    TABLES
        .iter()
        .filter_map(|(code, ..)| CountryCode::parse(code))
}
