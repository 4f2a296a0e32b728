//! How far a typed word is from a name, counted as slips of the fingers. A likelier slip is one more line in `swap`.

/// The cost of one slip of the usual kind.
pub(super) const SLIP: u16 = 10;

/// For each letter from a to z the keys around its own, on the usual keyboard.
const NEIGHBOURS: [&str; 26] = [
    "qwsz", "vghn", "xdfv", "serfcx", "wsdr", "drtgvc", "ftyhbv", "gyujnb", "ujko", "huikmn",
    "jiolm", "kop", "njk", "bhjm", "iklp", "ol", "wa", "edft", "awedxz", "rfgy", "yhji", "cfgb",
    "qase", "zsdc", "tghu", "asx",
];

/// The least cost of slips that turn `name` into `typed`: a letter too much, too few, another, or two in the wrong
/// order. `None` where it would be more than `limit`.
pub(super) fn slips(typed: &[char], name: &[char], limit: u16) -> Option<u16> {
    if typed == name {
        return Some(0);
    }
    let apart = u16::try_from(typed.len().abs_diff(name.len())).ok()?;
    if apart.saturating_mul(DOUBLED) > limit {
        return None;
    }
    // The rows of the usual table: two letters back, one back, and the one being filled.
    let mut before: Vec<u16> = Vec::new();
    let mut last: Vec<u16> = vec![0; name.len() + 1];
    for at in 1..=name.len() {
        last[at] = last[at - 1] + single(name, at - 1);
    }
    for row in 1..=typed.len() {
        let mut this = Vec::with_capacity(name.len() + 1);
        this.push(last[0] + single(typed, row - 1));
        let mut lowest = this[0];
        for at in 1..=name.len() {
            let (t, n) = (typed[row - 1], name[at - 1]);
            let mut cost = (last[at - 1] + swap(t, n))
                .min(last[at] + single(typed, row - 1))
                .min(this[at - 1] + single(name, at - 1));
            if row > 1 && at > 1 && t == name[at - 2] && typed[row - 2] == n && t != n {
                cost = cost.min(before[at - 2] + TURNED);
            }
            lowest = lowest.min(cost);
            this.push(cost);
        }
        if lowest > limit {
            return None;
        }
        before = std::mem::replace(&mut last, this);
    }
    last.last().copied().filter(|cost| *cost <= limit)
}

/// Two letters in the wrong order.
const TURNED: u16 = 8;

/// One letter of a double one, too few or too many.
const DOUBLED: u16 = 6;

/// The cost of a letter that the other side lacks.
fn single(word: &[char], at: usize) -> u16 {
    if at > 0 && word[at] == word[at - 1] {
        DOUBLED
    } else {
        SLIP
    }
}

/// The cost of one letter for another.
fn swap(one: char, other: char) -> u16 {
    if one == other {
        return 0;
    }
    match (one, other) {
        ('i' | 'j' | 'y', 'i' | 'j' | 'y') | ('c' | 'k', 'c' | 'k') => 4,
        _ if are_neighbours(one, other) => 8,
        _ => SLIP,
    }
}

fn are_neighbours(one: char, other: char) -> bool {
    let row = |letter: char| usize::try_from(u32::from(letter).checked_sub(u32::from('a'))?).ok();
    let neighbours = row(one).and_then(|row| NEIGHBOURS.get(row));
    neighbours.is_some_and(|neighbours| neighbours.contains(other))
}

#[cfg(test)]
mod tests {
    use super::*;

    use proptest::prelude::*;

    fn chars(word: &str) -> Vec<char> {
        word.chars().collect()
    }

    #[test]
    fn a_slip_of_each_kind_has_its_cost() {
        let check = |typed: &str, name: &str, expected: Option<u16>| {
            assert_eq!(
                slips(&chars(typed), &chars(name), 25),
                expected,
                "{typed} for {name}"
            );
        };
        check("genova", "genova", Some(0));
        check("geova", "genova", Some(SLIP));
        check("gegnova", "genova", Some(SLIP));
        check("gemova", "genova", Some(8));
        check("geqova", "genova", Some(SLIP));
        check("egnova", "genova", Some(TURNED));
        check("camppo", "campo", Some(DOUBLED));
        check("luzi", "luzzi", Some(DOUBLED));
        check("ionadi", "jonadi", Some(4));
        check("", "roma", None);
        check("milano", "roma", None);
    }

    proptest! {
        #[test]
        fn it_costs_the_same_both_ways(one in "[a-f]{0,8}", other in "[a-f]{0,8}") {
            let (one, other) = (chars(&one), chars(&other));
            prop_assert_eq!(slips(&one, &other, u16::MAX / 2), slips(&other, &one, u16::MAX / 2));
        }
    }
}
