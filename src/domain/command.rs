//! The commands. A new one is a variant here, with its name and the menus it stands in;
//! its description is `command-<name>` in every `ui.ftl`, and `turn` does not compile until it is answered.

/// A command as people type it after the slash.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Command {
    /// Greets, or follows a deep link.
    Start,
    /// Says what the bot can do.
    Help,
    /// All topics by theme, in one message.
    Topics,
    /// The five COVID-19 platforms.
    Covid,
    /// Orders reminders for a municipality.
    Subscribe,
    /// The chat's municipalities, their deadlines and reminders.
    My,
    /// Computes a deadline without subscribing.
    Deadline,
    /// Changes the chat's language.
    Language,
    /// Leaves whatever form is open.
    Cancel,
    /// Asks an expert.
    Consult,
    /// Lists leads, among the staff.
    Leads,
    /// Shows a lead, among the staff.
    Lead,
    /// Counts leads, among the staff.
    Stats,
    /// Keeps, lists and drops prepared answers, among the staff.
    Canned,
    /// Sends a prepared answer to an officer, in reply.
    C,
    /// Wants nothing more of a lead's officer.
    Ban,
    /// Takes requests of a lead's officer again.
    Unban,
    /// Makes a group the staff's chat, with the one-time code.
    Pair,
    /// The questions without an answer, for staff.
    Gaps,
    /// The answers that staff gave, for staff.
    Answers,
    /// What is kept about people, why, and for how long.
    Privacy,
    /// Everything that is kept about whoever asks.
    Mydata,
    /// Erases everything about whoever asks.
    Forget,
    /// All leads as files, for staff.
    Export,
}

/// A command menu of Telegram's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Menu {
    /// Chats of one person with the bot.
    Private,
    /// Groups and supergroups.
    Groups,
}

impl Menu {
    /// Every menu that is registered.
    pub const ALL: [Self; 2] = [Self::Private, Self::Groups];
}

impl Command {
    /// In the order of the menus.
    pub const ALL: [Self; 24] = [
        Self::Topics,
        Self::Subscribe,
        Self::My,
        Self::Deadline,
        Self::Covid,
        Self::Consult,
        Self::Language,
        Self::Help,
        Self::Privacy,
        Self::Mydata,
        Self::Forget,
        Self::Cancel,
        Self::Start,
        Self::Leads,
        Self::Lead,
        Self::Stats,
        Self::Canned,
        Self::C,
        Self::Ban,
        Self::Unban,
        Self::Pair,
        Self::Gaps,
        Self::Answers,
        Self::Export,
    ];

    /// Lower case, without the slash.
    pub fn name(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Help => "help",
            Self::Topics => "topics",
            Self::Covid => "covid",
            Self::Subscribe => "subscribe",
            Self::My => "my",
            Self::Deadline => "deadline",
            Self::Language => "language",
            Self::Cancel => "cancel",
            Self::Consult => "consult",
            Self::Leads => "leads",
            Self::Lead => "lead",
            Self::Stats => "stats",
            Self::Canned => "canned",
            Self::C => "c",
            Self::Ban => "ban",
            Self::Unban => "unban",
            Self::Pair => "pair",
            Self::Gaps => "gaps",
            Self::Answers => "answers",
            Self::Privacy => "privacy",
            Self::Mydata => "mydata",
            Self::Forget => "forget",
            Self::Export => "export",
        }
    }

    /// The command of that name, however it is capitalised.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|command| command.name().eq_ignore_ascii_case(name))
    }

    /// Whether it changes something of the chat, which in a group is for administrators.
    pub fn changes_the_chat(self) -> bool {
        match self {
            Self::Subscribe | Self::Language => true,
            Self::Start
            | Self::Help
            | Self::Topics
            | Self::Covid
            | Self::My
            | Self::Deadline
            | Self::Consult
            | Self::Cancel
            | Self::Leads
            | Self::Lead
            | Self::Stats
            | Self::Canned
            | Self::C
            | Self::Ban
            | Self::Unban
            | Self::Pair
            | Self::Gaps
            | Self::Answers
            | Self::Privacy
            | Self::Mydata
            | Self::Forget
            | Self::Export => false,
        }
    }

    /// Whether the menu lists it. A command works wherever it is typed.
    pub fn is_in(self, menu: Menu) -> bool {
        match self {
            Self::Topics
            | Self::Subscribe
            | Self::My
            | Self::Deadline
            | Self::Covid
            | Self::Consult
            | Self::Language
            | Self::Help
            | Self::Privacy => true,
            Self::Cancel | Self::Mydata | Self::Forget => menu == Menu::Private,
            Self::Start
            | Self::Leads
            | Self::Lead
            | Self::Stats
            | Self::Canned
            | Self::C
            | Self::Ban
            | Self::Unban
            | Self::Pair
            | Self::Gaps
            | Self::Answers
            | Self::Export => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_is_found_by_its_own_name() {
        for command in Command::ALL {
            assert_eq!(
                Command::parse(&command.name().to_uppercase()),
                Some(command)
            );
        }
        assert_eq!(Command::parse("unknown"), None);
    }
}
