//! Easter, of the western churches and of the Orthodox ones, for any year of the Gregorian calendar.

use chrono::Days;
use chrono::NaiveDate;

/// The western Easter Sunday; `None` outside of the years a date can have.
/// Source: the anonymous Gregorian algorithm, J. Meeus, "Astronomical Algorithms", 1991, chapter 8.
pub(super) fn western(year: i32) -> Option<NaiveDate> {
    let golden = year.rem_euclid(19);
    let (century, of_century) = (year.div_euclid(100), year.rem_euclid(100));
    let leap_moon = (century - (century + 8).div_euclid(25) + 1).div_euclid(3);
    let moon = (19 * golden + century - century.div_euclid(4) - leap_moon + 15).rem_euclid(30);
    let to_sunday = (32 + 2 * century.rem_euclid(4) + 2 * of_century.div_euclid(4)
        - moon
        - of_century.rem_euclid(4))
    .rem_euclid(7);
    let late = (golden + 11 * moon + 22 * to_sunday).div_euclid(451);
    let after_march = moon + to_sunday - 7 * late + 21;
    after_first_of_march(year, after_march)
}

/// The Orthodox Easter Sunday, in the Gregorian calendar; `None` outside of the years a date can have.
/// Source: Meeus' Julian algorithm, in the same chapter, with the distance of the two calendars in that year.
pub(super) fn orthodox(year: i32) -> Option<NaiveDate> {
    let moon = (19 * year.rem_euclid(19) + 15).rem_euclid(30);
    let to_sunday = (2 * year.rem_euclid(4) + 4 * year.rem_euclid(7) - moon + 34).rem_euclid(7);
    let julian_after_march = moon + to_sunday + 21;
    let calendars_apart = year.div_euclid(100) - year.div_euclid(400) - 2;
    after_first_of_march(year, julian_after_march + calendars_apart)
}

fn after_first_of_march(year: i32, days: i32) -> Option<NaiveDate> {
    let days = Days::new(u64::try_from(days).ok()?);
    NaiveDate::from_ymd_opt(year, 3, 1)?.checked_add_days(days)
}
