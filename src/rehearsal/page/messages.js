// One message as the reader sees it: its text, what came with it, its buttons, and the bot's reaction.
import { dateOf, dayOf, el, hourOf, icon, sizeOf } from "./tools.js";
import { fill } from "./text.js";
import { isWaiting, messagesOf, person, press, toast, world } from "./world.js";

const MEDIA = {
  photo: ["photo", "Photo"], video: ["photo", "Video"], animation: ["photo", "Animation"], audio: ["voice", "Audio"],
  voice: ["voice", "Voice message"], sticker: ["sticker", "Sticker"], contact: ["contact", "Contact"],
  location: ["place", "Place"], document: ["document", "Document"],
};
const isNews = ({ text, kind, document }) => !text && kind !== "text" && !(kind in MEDIA) && !document;

/** What a message comes to in a few words. */
export const excerpt = (message) =>
  message.text || message.document?.file_name || MEDIA[message.kind]?.[1] || (isNews(message) ? newsOf(message) : "Message");

export function renderMessage(column, message) {
  const { message_id: id, kind, text, date, edited } = message;
  if (isNews(message)) return el("article", { class: "service", "data-message-id": id }, newsOf(message));
  const article = el("article", { class: "message", "data-message-id": id });
  const bubble = el("div", { class: "bubble" });
  // Senders of a group are told apart by colour: the bot, then the people in their order.
  const rank = message.from_bot ? "bot" : Math.max(0, world.people.indexOf(person(message.sender))) % 3;
  const by = message.via ? `${message.sender_name} via ${message.via}` : message.sender_name;
  bubble.append(el("p", { class: `sender who-${rank}` }, by));
  if (message.forwarded_from) bubble.append(el("p", { class: "forwarded" }, `Forwarded from ${message.forwarded_from}`));
  if (message.reply_to !== null) bubble.append(quoteOf(column, message.reply_to));
  bubble.append(...broughtBy(column, message));
  if (text) {
    const body = el("div", { class: "text", dir: "auto" });
    fill(body, column, text, message.entities ?? [], 0, text.length);
    bubble.append(body);
  }
  const onclick = () => column.replyTo(id);
  bubble.append(el("footer", {},
    el("button", { type: "button", class: "plain reply", onclick }, icon("reply"), "Reply"),
    edited === null ? null : el("span", { class: "edited", title: `${dayOf(edited)}, ${hourOf(edited)}` }, "edited"),
    el("time", { datetime: dateOf(date).toISOString(), title: dayOf(date) }, hourOf(date))));
  if (message.reaction) {
    bubble.append(el("p", { class: "reaction", title: "The bot’s reaction" }, message.reaction,
      el("span", { class: "quiet" }, "reaction of the bot")));
  }
  article.append(bubble);
  if (message.buttons?.length > 0) article.append(rowsOf(column, id, message.buttons));
  return article;
}

/** What Telegram itself says about the chat, in the words of the page. */
function newsOf({ kind, content, sender_name: name }) {
  switch (kind) {
    case "forum_topic_created": return `${name} opened the topic “${content.forum_topic_created.name}”`;
    case "forum_topic_edited": return `${name} named the topic “${content.forum_topic_edited.name}”`;
    case "forum_topic_closed": return `${name} closed the topic`;
    case "forum_topic_reopened": return `${name} opened the topic again`;
    case "pinned_message": return `${name} pinned a message`;
    case "new_chat_members": return `${content.new_chat_members.map((one) => one.first_name).join(", ")} joined the group`;
    case "left_chat_member": return `${content.left_chat_member.first_name} left the group`;
    default: return `${name} · ${kind.replaceAll("_", " ")}`;
  }
}

/** The file, the picture, the contact that came with a message. */
function broughtBy(column, { kind, document: file, content, sender_name: name }) {
  const sign = (label = MEDIA[kind][1]) => el("p", { class: `media ${kind}` }, icon(MEDIA[kind][0]), label);
  if (kind === "contact") {
    const { first_name: whose, phone_number: number } = content.contact;
    return [sign(`${whose}, ${number}`)];
  }
  if (kind === "document" && file) return [download(file)];
  if (kind === "photo" && file) {
    const picture = el("img", { class: "picture", src: addressOf(file), alt: `Photo from ${name}` });
    picture.addEventListener("load", () => column.stick && column.toEnd());
    // Bytes that are no picture: the sign stands for it.
    picture.addEventListener("error", () => picture.replaceWith(sign()));
    return [picture];
  }
  return kind in MEDIA ? [sign()] : [];
}
const addressOf = (file) => `/rehearsal/file/${encodeURIComponent(file.file_id)}`;
function download(file) {
  return el("a", { class: "document", href: addressOf(file), download: file.file_name },
    el("span", { class: "sheet" }, icon("document")),
    el("span", {}, el("strong", {}, file.file_name), el("small", {}, `${sizeOf(file.size)} · Download`)));
}

function quoteOf(column, id) {
  const message = messagesOf(column.id).get(id);
  if (!message) return el("p", { class: "quote" }, "A message that is no longer there");
  const onclick = () => column.highlight(id, true);
  return el("button", { type: "button", class: "plain quote", title: "Show this message", onclick },
    el("strong", {}, message.sender_name), el("span", {}, excerpt(message)));
}

export const rowsOf = (column, messageId, rows) => el("div", { class: "rows" }, ...rows.map((row) =>
  el("div", { class: "row" }, ...row.map((button) => buttonOf(column, messageId, button)))));

/** A button of the bot's: under a message, or of its keyboard when there is no message id. */
function buttonOf(column, messageId, { label, does: { kind, value } }) {
  if (kind === "open" && /^(https?|tg|mailto):/i.test(value)) {
    const where = { href: value, title: value, target: "_blank", rel: "noopener noreferrer" };
    return el("a", { class: "button open", "data-label": label, ...where }, label);
  }
  const key = `${column.id}/${messageId}/${label}`;
  const onclick = () => {
    if (kind === "copy") navigator.clipboard.writeText(value).then(() => toast("Copied"), () => toast(value));
    else if (kind === "ask_inline") column.inline.begin(value);
    else if (kind === "other" || kind === "open") toast("The rehearsal only shows this button.");
    else press(column, messageId, label, node);
  };
  const node = el("button", { type: "button", class: "button", "data-label": label, "data-key": key, onclick }, label);
  if (isWaiting(key)) node.ariaBusy = "true";
  return node;
}
