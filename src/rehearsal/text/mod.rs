//! Message texts as Telegram understands them: HTML read, links and commands found, all counted in UTF-16 units.
//! Never looks at chats or people. A new kind of formatting begins in `entity.rs` and `html.rs`.

pub mod entity;
pub(crate) mod formatted;
mod found;
mod html;
pub(crate) mod rendered;
