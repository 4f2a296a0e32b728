// The try-out page: two chats with the bot, drawn from the state that the rehearsal's server reports.
"use strict";

// ---------------------------------------------------------------- Small tools
const $ = (selector, within = document) => within.querySelector(selector);
const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
/** A new element; strings among the children become text nodes, so that no message is ever read as HTML. */
function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value);
  }
  node.append(...children.filter((child) => child !== null));
  return node;
}

/** One of the pictures that the page defines. */
function icon(name) {
  const svg = $(".banner .icon").cloneNode(true);
  svg.firstElementChild.setAttribute("href", `#icon-${name}`);
  return svg;
}
const dateOf = (unix) => new Date(unix * 1000);
const written = (unix, format) => new Intl.DateTimeFormat("en-GB", format).format(dateOf(unix));
const dayOf = (unix) => written(unix, { weekday: "short", day: "numeric", month: "short", year: "numeric" });
const hourOf = (unix) => written(unix, { hour: "2-digit", minute: "2-digit" });
const sizeOf = (bytes) => (bytes < 1e6 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`);

// ------------------------------------------------------------------ The world
/** What the server last told; `messages` holds a map by message id for every chat id. */
const world = { sequence: 0, now: 0, officer: null, staff: null, people: [], chats: [], messages: new Map() };
const messagesOf = (chat) => world.messages.get(chat) ?? world.messages.set(chat, new Map()).get(chat);
const person = (id) => world.people.find((one) => one.id === id);

/** The server's answer, or null after showing what went wrong. */
async function post(what, body) {
  const headers = { "Content-Type": "application/json", "X-Rehearsal": "1" };
  const answer = await fetch(`/rehearsal/${what}`, { method: "POST", headers, body: JSON.stringify(body) }).catch(() => null);
  const read = await answer?.json().catch(() => null);
  if (answer?.ok) return read ?? {};
  toast(read?.error ?? "The rehearsal does not answer.");
  return null;
}

/** Follows the rehearsal for as long as the page is open. */
async function follow() {
  for (;;) {
    const { sequence } = world;
    const answer = await fetch(`/rehearsal/state?after=${sequence}`, { cache: "no-store" }).catch(() => null);
    const state = answer?.ok ? await answer.json().catch(() => null) : null;
    $("#connection").textContent = state ? "" : "The rehearsal has ended";
    if (!state) {
      // A server that comes back may be another rehearsal, so everything is asked for anew.
      world.sequence = 0;
      await pause(2000);
      continue;
    }
    take(state, sequence === 0);
    if (state.sequence === sequence) await pause(500);
  }
}

/** Takes over a state; a fresh one tells everything, so what was known before is forgotten. */
function take(state, fresh) {
  if (fresh) world.messages.clear();
  for (const key of ["sequence", "now", "officer", "staff", "people", "chats"]) world[key] = state[key];
  for (const message of state.messages) {
    const known = messagesOf(message.chat);
    message.is_new = !known.has(message.message_id);
    known.set(message.message_id, message);
  }
  for (const gone of state.deleted) messagesOf(gone.chat).delete(gone.message_id);
  for (const column of columns) column.update(state, fresh);
  if (!fresh) state.answers.forEach(takeAnswer);
  showControls();
}

// ----------------------------------------------------- Toasts and the bot's answers
let toastTimer;
function toast(text) {
  const node = $("#toast");
  node.textContent = text;
  clearTimeout(toastTimer);
  toastTimer = setTimeout(() => node.replaceChildren(), 4000 + 40 * text.length);
}

// Pressed buttons wait, by their key, for the callback of that id; an answer may come before the id is known.
const waiting = new Map();
const answered = new Set();
function takeAnswer(answer) {
  answered.add(answer.callback_id);
  for (const [key, callback] of waiting) if (callback === answer.callback_id) stopWaiting(key);
  if (!answer.text || !columns.some((column) => column.id === answer.chat)) return;
  if (!answer.show_alert) return toast(answer.text);
  $("#alert-text").textContent = answer.text;
  if (!$("#alert").open) $("#alert").showModal();
}
function stopWaiting(key) {
  waiting.delete(key);
  for (const node of document.querySelectorAll("[aria-busy]")) if (node.dataset.key === key) node.ariaBusy = null;
}

async function press(column, messageId, label, node) {
  const key = node.dataset.key;
  if (waiting.has(key)) return;
  waiting.set(key, null);
  node.ariaBusy = "true";
  const body = { chat: column.id, person: column.speaker(), message_id: messageId, label };
  const callback = (await post("press", body))?.callback_id ?? null;
  if (callback === null || answered.has(callback)) return stopWaiting(key);
  waiting.set(key, callback);
  // A bot that never answers must not leave the button waiting for ever.
  setTimeout(() => waiting.get(key) === callback && stopWaiting(key), 15000);
}

// --------------------------------------------------------------- Text of messages
const TAGS = {
  bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", pre: "pre", blockquote: "blockquote",
};
const BLOCKS = new Set(["pre", "blockquote", "expandable_blockquote"]);

/** Appends the stretch of text with its entities; these nest, and offsets count UTF-16 units as strings do. */
function fill(parent, column, text, entities, from, to) {
  const rest = [...entities];
  let at = from;
  while (rest.length > 0) {
    const entity = rest.shift();
    const start = Math.max(entity.offset, at);
    const end = Math.min(entity.offset + entity.length, to);
    if (end <= start) continue;
    const inner = [];
    while (rest.length > 0 && rest[0].offset < end) inner.push(rest.shift());
    const [outside, inside] = run(column, entity, text.slice(start, end));
    if (inside) fill(inside, column, text, inner, start, end);
    parent.append(text.slice(at, start), outside);
    // An entity that reaches beyond the one around it goes on after it.
    rest.unshift(...inner.filter((one) => one.offset + one.length > end));
    // A block ends its line by itself, so the line feed after it would leave an empty line.
    at = BLOCKS.has(entity.type) && text[end] === "\n" && end < to ? end + 1 : end;
  }
  parent.append(text.slice(at, to));
}
/** The element of an entity, and the place in it for its text, or null when it brings its own. */
function run(column, entity, text) {
  const same = (node) => [node, node];
  switch (entity.type) {
    case "text_link": return same(link(entity.url));
    case "url": return same(link(/^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`));
    case "email": return same(link(`mailto:${text}`));
    case "bot_command": return same(el("button", { type: "button", class: "command", "data-say": text }));
    case "expandable_blockquote": return expandable(text);
    case "spoiler": return spoiler();
    case "date_time": return moment(entity, text, column.locale);
    default: return same(el(TAGS[entity.type] ?? "span", { class: entity.type }));
  }
}
/** Only addresses that open a page or a program become links; anything else stays text. */
function link(url) {
  if (!/^(https?|tg|mailto):/i.test(url)) return el("span", { title: url });
  return el("a", { href: url, target: "_blank", rel: "noopener noreferrer", title: url });
}
/** A long quote is cut short until its box is ticked; the style sheet does the rest. */
function expandable(text) {
  const inside = el("div");
  if (text.length <= 160 && text.split("\n").length <= 3) return [el("blockquote", {}, inside), inside];
  const more = el("label", { class: "more" }, el("input", { type: "checkbox" }), "Show all");
  return [el("blockquote", { class: "expandable" }, inside, more), inside];
}
/** Hidden text is inert until it is shown, for eyes, the keyboard and screen readers alike. */
function spoiler() {
  const inside = el("span", { class: "shown", inert: "" });
  const onclick = () => cover.replaceWith(Object.assign(inside, { inert: false }));
  const cover = el("button", { type: "button", class: "spoiler", "aria-label": "Show hidden text", onclick }, inside);
  return [cover, inside];
}
/** A moment as Telegram writes it for the reader; without a format the bot's own words stay. */
function moment(entity, text, locale) {
  const { unix_time: unix, date_time_format: format = "" } = entity;
  const title = `${dayOf(unix)}, ${hourOf(unix)}`;
  const node = el("time", { datetime: dateOf(unix).toISOString(), title: format ? `${title} (${text})` : title });
  if (!format) return [node, node];
  node.append(format === "r" ? distance(unix - world.now, locale) : formatted(unix, format, locale));
  return [node, null];
}
function formatted(unix, format, locale) {
  const day = { day: "numeric", month: format.includes("D") ? "long" : "numeric", year: "numeric" };
  return new Intl.DateTimeFormat(locale, {
    ...(format.includes("w") && { weekday: "long" }),
    ...(/d/i.test(format) && day),
    ...(/t/i.test(format) && { hour: "2-digit", minute: "2-digit" }),
    ...(format.includes("T") && { second: "2-digit" }),
  }).format(dateOf(unix));
}
function distance(seconds, locale) {
  const units = [["year", 31536000], ["month", 2592000], ["day", 86400], ["hour", 3600], ["minute", 60], ["second", 1]];
  const [unit, length] = units.find(([, size]) => Math.abs(seconds) >= size) ?? ["second", 1];
  return new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(Math.round(seconds / length), unit);
}

// -------------------------------------------------------------------- Messages
const MEDIA = {
  photo: ["photo", "Photo"], video: ["photo", "Video"], animation: ["photo", "Animation"], audio: ["voice", "Audio"],
  voice: ["voice", "Voice message"], sticker: ["sticker", "Sticker"], contact: ["contact", "Contact"],
  document: ["document", "Document"],
};
const excerpt = (message) => message.text || message.document?.file_name || MEDIA[message.kind]?.[1] || "Message";

function renderMessage(column, message) {
  const { message_id: id, kind, text, date } = message;
  // What is neither text nor a known medium is news of the chat itself.
  if (!text && kind !== "text" && !(kind in MEDIA) && !message.document) {
    const news = `${message.sender_name} · ${kind.replaceAll("_", " ")}`;
    return el("article", { class: "service", "data-message-id": id }, news);
  }
  const article = el("article", { class: "message", "data-message-id": id });
  const bubble = el("div", { class: "bubble" });
  // Senders of a group are told apart by colour: the bot, then the people in their order.
  const rank = message.from_bot ? "bot" : Math.max(0, world.people.indexOf(person(message.sender))) % 3;
  bubble.append(el("p", { class: `sender who-${rank}` }, message.sender_name));
  if (message.reply_to !== null) bubble.append(quoteOf(column, message.reply_to));
  if (message.document) bubble.append(download(message.document));
  else if (kind in MEDIA) bubble.append(el("p", { class: `media ${kind}` }, icon(MEDIA[kind][0]), MEDIA[kind][1]));
  if (text) {
    const body = el("div", { class: "text", dir: "auto" });
    fill(body, column, text, message.entities ?? [], 0, text.length);
    bubble.append(body);
  }
  const { from_bot: fromBot, thread, edited } = message;
  const onclick = () => column.replyTo(id);
  bubble.append(el("footer", {},
    fromBot ? el("button", { type: "button", class: "plain reply", onclick }, icon("reply"), "Reply") : null,
    thread === null ? null : el("span", { class: "thread" }, `Topic ${thread}`),
    edited === null ? null : el("span", { class: "edited", title: `${dayOf(edited)}, ${hourOf(edited)}` }, "edited"),
    el("time", { datetime: dateOf(date).toISOString(), title: dayOf(date) }, hourOf(date))));
  article.append(bubble);
  if (message.buttons?.length > 0) article.append(rowsOf(column, id, message.buttons));
  return article;
}
function quoteOf(column, id) {
  const message = messagesOf(column.id).get(id);
  if (!message) return el("p", { class: "quote" }, "A message that is no longer there");
  const onclick = () => column.highlight(id, true);
  return el("button", { type: "button", class: "plain quote", title: "Show this message", onclick },
    el("strong", {}, message.sender_name), el("span", {}, excerpt(message)));
}
function download(file) {
  const href = `/rehearsal/file/${encodeURIComponent(file.file_id)}`;
  return el("a", { class: "document", href, download: file.file_name },
    el("span", { class: "sheet" }, icon("document")),
    el("span", {}, el("strong", {}, file.file_name), el("small", {}, `${sizeOf(file.size)} · Download`)));
}
const rowsOf = (column, messageId, rows) => el("div", { class: "rows" }, ...rows.map((row) =>
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
    else if (kind === "other" || kind === "open") toast("The rehearsal only shows this button.");
    else press(column, messageId, label, node);
  };
  const node = el("button", { type: "button", class: "button", "data-label": label, "data-key": key, onclick }, label);
  if (waiting.has(key)) node.ariaBusy = "true";
  return node;
}

// --------------------------------------------------------------------- Columns
/** One of the two chats: its log, its composer, and what the reader is doing in it. */
class Column {
  constructor(name, speaker) {
    Object.assign(this, { name, speaker, id: null, reply: null, stick: true, scrolled: 0, shown: {}, articles: new Map() });
    this.section = $(`#${name}`);
    this.section.append($("#chat-parts").content.cloneNode(true));
    this.log = $(".log", this.section);
    this.input = $("textarea", this.section);
    this.log.ariaLabel = `Messages: ${$("h2", this.section).textContent}`;
    this.input.ariaLabel = `Your message: ${$("h2", this.section).textContent}`;
    const { section, log, input } = this;
    $("form", section).addEventListener("submit", (event) => this.send(event));
    input.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.replyTo(null);
      if (event.key === "Enter" && !event.shiftKey && !event.isComposing) this.send(event);
    });
    // The log follows the newest message unless the reader has scrolled up.
    log.addEventListener("scroll", () => {
      // A log that only became smaller has not been scrolled up.
      const atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 48;
      this.stick = atEnd || (this.stick && log.scrollTop >= this.scrolled);
      this.scrolled = log.scrollTop;
      if (this.stick) $(".latest", section).hidden = true;
    });
    new ResizeObserver(() => this.stick && this.toEnd()).observe(log);
    $(".latest", section).addEventListener("click", () => this.toEnd());
    $(".cancel", section).addEventListener("click", () => this.replyTo(null));
    section.addEventListener("click", ({ target }) => {
      const { say, kind } = target.closest("button")?.dataset ?? {};
      if (say) this.say(say);
      if (kind) post("send", { chat: this.id, person: this.speaker(), kind });
      if (say || kind) closeLists(null);
    });
  }

  get chat() { return world.chats.find((chat) => chat.id === this.id); }
  /** The language in which this column's reader sees dates. */
  get locale() { return (this.name === "officer" && person(this.id)?.language_code) || "en-GB"; }

  async send(event) {
    event.preventDefault();
    const text = this.input.value.trim();
    if (!text) return;
    this.input.value = "";
    this.input.focus();
    // What the server does not take goes back, unless something else has been typed.
    if (!(await this.say(text))) this.input.value ||= text;
  }
  say(text) {
    const body = { chat: this.id, person: this.speaker(), text, reply_to: this.reply };
    this.replyTo(null);
    this.stick = true;
    return post("say", body);
  }
  replyTo(id) {
    this.reply = id;
    $(".replying", this.section).hidden = id === null;
    if (id === null) return;
    $(".replying p", this.section).textContent = excerpt(messagesOf(this.id).get(id));
    this.input.focus();
  }

  /** Brings the column in line with the state. */
  update(state, fresh) {
    const moved = this.id !== world[this.name];
    if (moved) this.input.value = "";
    if (moved || fresh) {
      this.id = world[this.name];
      this.log.replaceChildren();
      this.articles.clear();
      this.stick = true;
      this.replyTo(null);
    }
    const all = [...messagesOf(this.id).values()].sort((one, other) => one.message_id - other.message_id);
    const drawn = moved || fresh ? all : state.messages.filter((message) => message.chat === this.id);
    for (const message of drawn) this.draw(message);
    for (const [id, article] of this.articles) {
      if (messagesOf(this.id).has(id)) continue;
      article.remove();
      this.articles.delete(id);
      if (this.reply === id) this.replyTo(null);
    }
    this.surround();
    this.after(!fresh && drawn.some((message) => message.is_new));
  }

  draw(message) {
    const id = message.message_id;
    const old = this.articles.get(id);
    const article = renderMessage(this, message);
    this.articles.set(id, article);
    if (old) {
      const focused = old.contains(document.activeElement) ? document.activeElement.dataset.label : null;
      old.replaceWith(article);
      [...article.querySelectorAll("[data-label]")].find((one) => one.dataset.label === focused)?.focus();
    } else {
      // Messages nearly always come in order, so the place is looked for from the end.
      const earlier = [...this.log.children].findLast((one) => Number(one.dataset.messageId) < id);
      this.log.insertBefore(article, earlier ? earlier.nextSibling : this.log.firstChild);
    }
    if (!message.is_new) this.highlight(id, false);
  }

  highlight(id, scroll) {
    const article = this.articles.get(id);
    article?.classList.add("changed");
    setTimeout(() => article?.classList.remove("changed"), 1600);
    if (scroll) article?.scrollIntoView({ block: "center" });
  }

  /** After messages came: days are marked, and the reader is led or told to the newest one. */
  after(isNew) {
    let day = "";
    for (const article of this.log.children) {
      const own = dayOf(messagesOf(this.id).get(Number(article.dataset.messageId)).date);
      article.dataset.day = own === day ? "" : own;
      day = own;
    }
    if (this.stick) this.toEnd();
    else if (isNew) $(".latest", this.section).hidden = false;
    if (isNew && this.section.offsetParent === null) $(`[data-show="${this.name}"] .unread`).hidden = false;
  }
  toEnd() {
    this.log.scrollTop = this.log.scrollHeight;
    $(".latest", this.section).hidden = true;
  }

  /** Whether this part of the state is not what is shown; only then is it drawn, so that focus stays. */
  differs(part, value) {
    const text = JSON.stringify(value);
    return this.shown[part] !== (this.shown[part] = text);
  }

  /** Everything around the log. */
  surround() {
    const chat = this.chat ?? { menu: [], members: [], keyboard: null, blocked: false, title: "" };
    this.mark();
    $(".hint", this.section).hidden = this.name !== "officer" || this.articles.size > 0;
    $(".notice", this.section).hidden = !chat.blocked;
    if (this.differs("menu", chat.menu)) {
      $(".menu", this.section).hidden = chat.menu.length === 0;
      $(".menu .popup", this.section).replaceChildren(...chat.menu.map(({ command, description: does }) =>
        el("button", { type: "button", "data-say": `/${command}` }, el("strong", {}, `/${command}`), el("span", {}, does))));
    }
    if (this.differs("keyboard", [this.id, chat.keyboard])) {
      const keyboard = $(".keyboard", this.section);
      keyboard.hidden = !chat.keyboard?.length;
      keyboard.replaceChildren(rowsOf(this, null, chat.keyboard ?? []));
    }
    $(".about", this.section).textContent = chat.title || `${person(this.id)?.first_name ?? ""} and the bot`;
    const members = chat.members.map(person).filter(Boolean);
    if (this.name === "staff" && this.differs("members", members)) {
      const chosen = $("#speaker").value;
      $("#speaker").replaceChildren(...members.map((one) => el("option", { value: one.id }, one.first_name)));
      if (members.some((one) => String(one.id) === chosen)) $("#speaker").value = chosen;
      this.mark();
    }
  }
  /** One's own messages stand on the right. */
  mark() {
    for (const [id, article] of this.articles) {
      const { from_bot: fromBot, sender } = messagesOf(this.id).get(id);
      article.classList.toggle("mine", !fromBot && sender === this.speaker());
    }
  }
}

// ------------------------------------------------------------- Around the chats
const officer = new Column("officer", () => world.officer);
const staff = new Column("staff", () => Number($("#speaker").value));
const columns = [officer, staff];
/** What stands above the chats and in the officer's header. */
function showControls() {
  $("#clock").dateTime = dateOf(world.now).toISOString();
  $("#clock").replaceChildren(`${dayOf(world.now)}, `, el("strong", {}, hourOf(world.now)));
  $("#block").textContent = officer.chat?.blocked ? "Unblock" : "Block the bot";
  const language = person(world.officer)?.language_code;
  const known = [...$("#language").options].some((option) => option.value === language);
  if (officer.differs("language", [world.officer, language])) $("#language").value = known ? language : "pt";
}

/** Closes the open lists, except one that holds this node; the focus does not get lost in them. */
function closeLists(except) {
  for (const list of document.querySelectorAll("details[open]")) {
    if (list.contains(except)) continue;
    if (list.contains(document.activeElement)) $("summary", list).focus();
    list.open = false;
  }
}

const beginOfficer = () => post("officer", { language_code: $("#language").value });
$("#language").addEventListener("change", beginOfficer);
$("#new-officer").addEventListener("click", beginOfficer);
$("#block").addEventListener("click", () => post("block", { person: world.officer, blocked: !officer.chat?.blocked }));
$("#speaker").addEventListener("change", () => staff.mark());
document.addEventListener("keydown", ({ key }) => key === "Escape" && closeLists(null));
document.addEventListener("click", ({ target }) => {
  closeLists(target);
  const { advance, show } = target.closest("button")?.dataset ?? {};
  if (advance) post("advance", { seconds: Number(advance) });
  if (!show) return;
  document.body.dataset.shown = show;
  for (const tab of document.querySelectorAll("[data-show]")) tab.ariaPressed = tab.dataset.show === show;
  $(`[data-show="${show}"] .unread`).hidden = true;
});
follow();
