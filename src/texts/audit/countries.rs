//! Every country: named in every language, and no name without its country.

use std::collections::BTreeSet;

use crate::domain::country::COUNTRIES;
use crate::domain::language::Language;
use crate::texts::Operator;
use crate::texts::Texts;
use crate::texts::audit::Report;
use crate::texts::audit::message_place;
use crate::texts::countries::ALSO;
use crate::texts::countries::message_id;
use crate::texts::sources::COUNTRIES as PATH;
use crate::texts::sources::Sources;

pub(super) fn check(sources: &Sources, report: &mut Report) {
    let texts = Texts::from_sources(sources, Operator::default());
    let expected: BTreeSet<String> = COUNTRIES
        .iter()
        .map(|country| message_id(country.code))
        .collect();
    for language in Language::ALL {
        let bundle = &texts.bundles[language];
        let written: BTreeSet<String> = bundle.ids(PATH).iter().cloned().collect();
        for id in expected.difference(&written) {
            report.fault(
                message_place(language, PATH, id),
                "is missing; the bot serves the country",
            );
        }
        for id in written.difference(&expected) {
            report.fault(
                message_place(language, PATH, id),
                "names a country the bot does not serve",
            );
        }
        for id in &written {
            let unknown = bundle
                .attribute_names(id)
                .into_iter()
                .find(|name| name != ALSO);
            if let Some(name) = unknown {
                let what = format!("has .{name}; expected .{ALSO} or none");
                report.fault(message_place(language, PATH, id), what);
            }
        }
    }
    check_that_names_differ(&texts, report);
}

/// What one country is called must not lead to another.
fn check_that_names_differ(texts: &Texts, report: &mut Report) {
    for country in &COUNTRIES {
        for name in texts.country_names(country.code) {
            if let Some(other) = texts
                .find_country(&name)
                .filter(|found| *found != country.code)
            {
                let place = format!("{}: {name:?}", message_id(country.code));
                report.fault(place, format!("is a name of {other} too"));
            }
        }
    }
}
