//! What is kept about people: told, handed over as a file, and erased. Messages are in `privacy.ftl`.

use crate::domain::press::Press;
use crate::domain::privacy::PrivacyPress;
use crate::domain::privacy::PrivacySay;
use crate::domain::privacy::erasure::Why;
use crate::domain::privacy::mine::Mine;
use crate::texts::words::Attachment;
use crate::texts::words::Button;
use crate::texts::words::Speaker;
use crate::texts::words::Words;
use crate::texts::words::press;

impl Speaker<'_> {
    pub(super) fn privacy(&self, say: &PrivacySay) -> Words {
        match say {
            PrivacySay::Notice => self.notice(),
            PrivacySay::MyData { mine } => Words {
                attachment: Some(document(mine)),
                ..self.message("my-data", Vec::new())
            },
            PrivacySay::MyDataInPrivate => {
                let buttons = vec![vec![
                    self.about_privacy("button-my-data", PrivacyPress::MyData),
                ]];
                self.message("my-data-in-private", buttons)
            }
            PrivacySay::AskForget {
                subscriptions,
                leads,
            } => {
                let counts = [
                    ("subscriptions", subscriptions.to_string()),
                    ("leads", leads.to_string()),
                ];
                let counts = counts
                    .each_ref()
                    .map(|(name, count)| (*name, count.as_str()));
                let buttons = vec![
                    vec![self.about_privacy("button-forget-now", PrivacyPress::ForgetNow)],
                    vec![self.about_privacy("button-forget-not", PrivacyPress::Keep)],
                ];
                Words::new(self.html("forget-ask", &counts), buttons)
            }
            PrivacySay::ForgetInPrivate => {
                let buttons = vec![vec![
                    self.about_privacy("button-forget", PrivacyPress::Forget),
                ]];
                self.message("forget-in-private", buttons)
            }
            PrivacySay::NotForgotten => self.message("forget-not", Vec::new()),
            PrivacySay::Forgotten => self.message("forget-done", Vec::new()),
            PrivacySay::LeadErased { reference } => Words::new(
                self.html("erased-lead", &[("reference", reference.as_str())]),
                Vec::new(),
            ),
            PrivacySay::Blank { why: Why::Asked } => self.message("erased-asked", Vec::new()),
            PrivacySay::Blank { why: Why::Age } => self.message("erased-age", Vec::new()),
            PrivacySay::BlankTopic { reference } => Words::new(
                self.label("erased-topic", &[("reference", reference.as_str())]),
                Vec::new(),
            ),
        }
    }

    fn notice(&self) -> Words {
        let months = self.texts.leads_kept_months.to_string();
        let operator = &self.texts.operator;
        let who = match (&operator.name, &operator.contact) {
            (Some(name), Some(contact)) => {
                self.html("privacy-who", &[("name", name), ("contact", contact)])
            }
            (Some(name), None) => self.html("privacy-who-by-name", &[("name", name)]),
            (None, Some(contact)) => self.html("privacy-who-by-contact", &[("contact", contact)]),
            (None, None) => self.plain("privacy-who-unnamed"),
        };
        let notice = self.html("privacy", &[("months", &months)]);
        let buttons = vec![
            vec![self.about_privacy("button-my-data", PrivacyPress::MyData)],
            vec![self.about_privacy("button-forget", PrivacyPress::Forget)],
        ];
        Words::new(format!("{notice}\n\n{who}"), buttons)
    }

    fn about_privacy(&self, id: &str, does: PrivacyPress) -> Button {
        press(self.plain(id), Press::Privacy(does))
    }
}

fn document(mine: &Mine) -> Attachment {
    let bytes = serde_json::to_vec_pretty(mine).expect("what is kept has string keys only");
    Attachment {
        name: "my-data.json".to_owned(),
        mime: "application/json",
        bytes,
    }
}
