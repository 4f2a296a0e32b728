//! Many short lists in one piece of memory. The index has tens of thousands of them, most with a member or two, which by
//! themselves would take several times as much.

/// Lists by their number, none of which changes any more.
pub(super) struct Lists<T> {
    /// Where each list ends and the next begins.
    ends: Vec<u32>,
    all: Vec<T>,
}

impl<T> Lists<T> {
    /// The members of one list.
    pub(super) fn of(&self, list: usize) -> &[T] {
        let before = list.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.all[before as usize..self.ends[list] as usize]
    }
}

impl<T> FromIterator<Vec<T>> for Lists<T> {
    fn from_iter<I: IntoIterator<Item = Vec<T>>>(lists: I) -> Self {
        let (mut ends, mut all) = (Vec::new(), Vec::new());
        for list in lists {
            all.extend(list);
            ends.push(narrow(all.len()));
        }
        ends.shrink_to_fit();
        all.shrink_to_fit();
        Self { ends, all }
    }
}

/// A place in the index, of which there are far fewer than four thousand million, in half the memory.
///
/// # Panics
/// Where there are more.
pub(super) fn narrow(place: usize) -> u32 {
    u32::try_from(place).expect("an index of less than four thousand million places")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_list_is_found_by_its_number() {
        let lists: Lists<char> = ["ab", "", "c", "def"]
            .map(|list| list.chars().collect())
            .into_iter()
            .collect();
        let found = [0, 1, 2, 3].map(|list| lists.of(list).iter().collect::<String>());
        assert_eq!(found, ["ab", "", "c", "def"]);
    }
}
