//! What the bot tells of itself: its commands for each audience, name and descriptions for each language.

use std::collections::BTreeMap;

use serde::Serialize;

/// Whom a list of commands is for; named as in the Bot API's `BotCommandScope`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
#[expect(
    missing_docs,
    reason = "the names are the Bot API's own and say it all"
)]
pub enum Scope {
    Default,
    AllPrivateChats,
    AllGroupChats,
    AllChatAdministrators,
    Chat(i64),
    ChatAdministrators(i64),
    ChatMember { chat: i64, person: i64 },
}

/// A command in the menu.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Command {
    /// Without the slash.
    pub command: String,
    /// What the menu says beside it.
    pub description: String,
}

/// What the bot has told of itself; a text's key is its language, empty for all others.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Profile {
    /// The menus, by audience and language.
    pub commands: BTreeMap<(Scope, String), Vec<Command>>,
    /// The names it gave itself.
    pub names: BTreeMap<String, String>,
    /// What stands in a chat before the first message.
    pub descriptions: BTreeMap<String, String>,
    /// What stands on its profile and in shared links.
    pub short_descriptions: BTreeMap<String, String>,
}

impl Profile {
    /// The menu that a person sees in a chat: the narrowest audience wins, and within it the person's language.
    /// Source: core.telegram.org/bots/api, "Determining list of commands", read 2026-11-23.
    #[must_use]
    pub fn menu(&self, chat: i64, person: i64, is_admin: bool, language: &str) -> &[Command] {
        let member = Scope::ChatMember { chat, person };
        let scopes = match (chat > 0, is_admin) {
            (true, _) => vec![Scope::Chat(chat), Scope::AllPrivateChats, Scope::Default],
            (false, true) => vec![
                member,
                Scope::ChatAdministrators(chat),
                Scope::Chat(chat),
                Scope::AllChatAdministrators,
                Scope::AllGroupChats,
                Scope::Default,
            ],
            (false, false) => vec![
                member,
                Scope::Chat(chat),
                Scope::AllGroupChats,
                Scope::Default,
            ],
        };
        scopes
            .into_iter()
            .flat_map(|scope| [(scope.clone(), language.to_owned()), (scope, String::new())])
            .find_map(|key| self.commands.get(&key))
            .map_or(&[], Vec::as_slice)
    }
}

/// The text for a language, or the one for all others.
pub(crate) fn in_language<'a>(
    texts: &'a BTreeMap<String, String>,
    language: &str,
) -> Option<&'a String> {
    texts.get(language).or_else(|| texts.get(""))
}
