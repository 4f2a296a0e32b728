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
    else if (value === true) node.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) node.setAttribute(name, value);
  }
  node.append(...children.filter((child) => child !== null));
  return node;
}

/** One of the pictures that the page defines. */
function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  use.setAttribute("href", `#icon-${name}`);
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  svg.append(use);
  return svg;
}

const dateOf = (unix) => new Date(unix * 1000);
const written = (unix, format) => new Intl.DateTimeFormat("en-GB", format).format(dateOf(unix));
const dayOf = (unix) => written(unix, { weekday: "short", day: "numeric", month: "short", year: "numeric" });
const hourOf = (unix) => written(unix, { hour: "2-digit", minute: "2-digit" });

function sizeOf(bytes) {
  if (!Number.isFinite(bytes)) return "";
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 1e6 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

// ------------------------------------------------------------------ The world

/** What the server last told; `messages` holds a map by message id for every chat id. */
const world = { sequence: 0, now: 0, officer: null, staff: null, people: [], chats: [], messages: new Map() };

const messagesOf = (chat) => {
  if (!world.messages.has(chat)) world.messages.set(chat, new Map());
  return world.messages.get(chat);
};
const person = (id) => world.people.find((one) => one.id === id);

// ------------------------------------------------------- Talking to the server

/** The server's answer, or null after showing what went wrong. */
async function post(what, body) {
  try {
    const answer = await fetch(`/rehearsal/${what}`, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Rehearsal": "1" },
      body: JSON.stringify(body),
    });
    const read = (await answer.json().catch(() => null)) ?? {};
    if (answer.ok) return read;
    toast(read.error ?? `The rehearsal answered with error ${answer.status}.`);
  } catch {
    toast("The rehearsal does not answer.");
  }
  return null;
}

async function askForState() {
  try {
    const answer = await fetch(`/rehearsal/state?after=${world.sequence}`, { cache: "no-store" });
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}

/** Follows the rehearsal for as long as the page is open. */
async function follow() {
  for (;;) {
    const began = performance.now();
    const state = await askForState();
    $("#connection").textContent = state ? "" : "The rehearsal has ended";
    if (!state) {
      // A server that comes back may be another rehearsal, so everything is asked for anew.
      world.sequence = 0;
      await pause(2000);
      continue;
    }
    const idle = state.sequence === world.sequence && performance.now() - began < 500;
    take(state, world.sequence === 0);
    if (idle) await pause(500);
  }
}

/** Takes over a state; a fresh one tells everything, so what was known before is forgotten. */
function take(state, fresh) {
  if (fresh) world.messages.clear();
  for (const key of ["sequence", "now", "officer", "staff", "people", "chats"]) world[key] = state[key];
  const before = new Map();
  for (const message of state.messages) {
    const known = messagesOf(message.chat);
    before.set(message, known.get(message.message_id));
    known.set(message.message_id, message);
  }
  for (const gone of state.deleted) messagesOf(gone.chat).delete(gone.message_id);
  for (const column of columns) column.update(state, before, fresh);
  if (!fresh) state.answers.forEach(takeAnswer);
  showClock();
  showOfficer();
}

// ----------------------------------------------------- Toasts and the bot's answers

let toastTimer;
function toast(text) {
  const node = $("#toast");
  node.textContent = text;
  node.classList.add("shown");
  clearTimeout(toastTimer);
  toastTimer = setTimeout(() => {
    node.classList.remove("shown");
    node.textContent = "";
  }, 4000 + 40 * text.length);
}

/** The pressed buttons that the bot has not answered: from the button's key to the callback's id. */
const waiting = new Map();
/** Answers may come before the press is acknowledged, so their ids are remembered. */
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
  for (const node of document.querySelectorAll("[aria-busy]")) {
    if (node.dataset.key === key) node.removeAttribute("aria-busy");
  }
}

async function press(column, messageId, label, node) {
  const key = node.dataset.key;
  if (waiting.has(key)) return;
  waiting.set(key, null);
  node.setAttribute("aria-busy", "true");
  const body = { chat: column.id, person: column.speaker(), message_id: messageId, label };
  const callback = (await post("press", body))?.callback_id ?? null;
  if (callback === null || answered.has(callback)) return stopWaiting(key);
  waiting.set(key, callback);
  // A bot that never answers must not leave the button waiting for ever.
  setTimeout(() => waiting.get(key) === callback && stopWaiting(key), 15000);
}

// --------------------------------------------------------------- Text of messages

const TAGS = { bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", pre: "pre" };
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
  if (entity.type in TAGS) return same(el(TAGS[entity.type]));
  switch (entity.type) {
    case "text_link":
      return same(link(entity.url));
    case "url":
      return same(link(/^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`));
    case "email":
      return same(el("a", { href: `mailto:${text}` }));
    case "bot_command":
      return same(el("button", { type: "button", class: "command", onclick: () => column.say(text) }));
    case "blockquote":
      return same(el("blockquote"));
    case "expandable_blockquote":
      return expandable(text);
    case "spoiler":
      return spoiler();
    case "date_time":
      return moment(entity, text, column.locale());
    default:
      return same(el("span", { class: entity.type }));
  }
}

/** Only addresses that open a page or a program become links; anything else stays text. */
function link(url) {
  if (!/^(https?|tg|mailto):/i.test(url)) return el("span", { title: url });
  return el("a", { href: url, target: "_blank", rel: "noopener noreferrer", title: url });
}

function expandable(text) {
  const inside = el("div");
  const quote = el("blockquote", {}, inside);
  if (text.length > 160 || text.split("\n").length > 3) {
    const toggle = el("button", { type: "button", class: "plain more", "aria-expanded": "false" }, "Show more");
    toggle.addEventListener("click", () => {
      const open = quote.classList.toggle("open");
      toggle.setAttribute("aria-expanded", open);
      toggle.textContent = open ? "Show less" : "Show more";
    });
    quote.classList.add("expandable");
    quote.append(toggle);
  }
  return [quote, inside];
}

/** Hidden text is inert until it is shown, for eyes, the keyboard and screen readers alike. */
function spoiler() {
  const inside = el("span", { inert: true });
  const cover = el("span", { class: "spoiler", role: "button", tabindex: "0", "aria-label": "Show hidden text" }, inside);
  const show = (event) => {
    if (event.type === "keydown" && event.key !== "Enter" && event.key !== " ") return;
    if (!inside.inert) return;
    event.preventDefault();
    inside.inert = false;
    for (const name of ["role", "tabindex", "aria-label"]) cover.removeAttribute(name);
    cover.classList.add("shown");
  };
  cover.addEventListener("click", show);
  cover.addEventListener("keydown", show);
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
  const options = {};
  if (format.includes("w")) options.weekday = "long";
  if (/d/i.test(format)) Object.assign(options, { day: "numeric", year: "numeric", month: format.includes("D") ? "long" : "numeric" });
  if (/t/i.test(format)) Object.assign(options, { hour: "2-digit", minute: "2-digit" });
  if (format.includes("T")) options.second = "2-digit";
  return new Intl.DateTimeFormat(locale, options).format(dateOf(unix));
}

function distance(seconds, locale) {
  const units = [["year", 31536000], ["month", 2592000], ["day", 86400], ["hour", 3600], ["minute", 60], ["second", 1]];
  const [unit, length] = units.find(([, size]) => Math.abs(seconds) >= size) ?? ["second", 1];
  return new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(Math.round(seconds / length), unit);
}

// -------------------------------------------------------------------- Messages

const MEDIA = {
  photo: ["photo", "Photo"], sticker: ["sticker", "Sticker"], voice: ["voice", "Voice message"],
  contact: ["contact", "Contact"], video: ["photo", "Video"], animation: ["photo", "Animation"],
  audio: ["voice", "Audio"], document: ["document", "Document"],
};
const SERVICE = {
  group_chat_created: "created the group", new_chat_members: "changed the members: someone joined",
  left_chat_member: "changed the members: someone left", pinned_message: "pinned a message",
  forum_topic_created: "opened a topic",
};

const excerpt = (message) => message.text || message.document?.file_name || MEDIA[message.kind]?.[1] || "Message";

function renderMessage(column, message) {
  const { message_id: id, kind, text, date } = message;
  const article = el("article", { "data-message-id": id, tabindex: "-1" });
  if (!text && kind !== "text" && !(kind in MEDIA) && !message.document) {
    article.className = "service";
    article.append(`${message.sender_name} ${SERVICE[kind] ?? `(${kind.replaceAll("_", " ")})`}`);
    return article;
  }
  article.className = message.from_bot ? "message bot" : "message";
  const bubble = el("div", { class: "bubble" });
  bubble.append(el("p", { class: `sender who-${column.rank(message)}` }, message.sender_name));
  if (message.reply_to !== null) bubble.append(quoteOf(column, message.reply_to));
  if (message.document) bubble.append(download(message.document));
  else if (kind in MEDIA) bubble.append(el("p", { class: `media ${kind}` }, icon(MEDIA[kind][0]), MEDIA[kind][1]));
  if (text) {
    const body = el("div", { class: "text", dir: "auto" });
    fill(body, column, text, message.entities ?? [], 0, text.length);
    bubble.append(body);
  }
  bubble.append(el("footer", {},
    message.from_bot ? el("button", { type: "button", class: "plain reply", onclick: () => column.replyTo(id) }, icon("reply"), "Reply") : null,
    message.thread !== null ? el("span", { class: "thread" }, `Topic ${message.thread}`) : null,
    message.edited !== null ? el("span", { class: "edited", title: `${dayOf(message.edited)}, ${hourOf(message.edited)}` }, "edited") : null,
    el("time", { datetime: dateOf(date).toISOString(), title: dayOf(date) }, hourOf(date))));
  article.append(bubble);
  if (message.buttons?.length > 0) article.append(rowsOf(column, id, message.buttons));
  return article;
}

function quoteOf(column, id) {
  const message = messagesOf(column.id).get(id);
  if (!message) return el("p", { class: "quote" }, "A message that is no longer there");
  const go = () => column.highlight(id, true);
  return el("button", { type: "button", class: "plain quote", onclick: go, "aria-label": `In reply to ${message.sender_name}: ${excerpt(message)}` },
    el("strong", {}, message.sender_name), el("span", {}, excerpt(message)));
}

function download(file) {
  const href = `/rehearsal/file/${encodeURIComponent(file.file_id)}`;
  return el("a", { class: "document", href, download: file.file_name },
    el("span", { class: "sheet" }, icon("document")),
    el("span", {}, el("strong", {}, file.file_name), el("small", {}, `${sizeOf(file.size)} · Download`)));
}

function rowsOf(column, messageId, rows) {
  return el("div", { class: "rows" }, ...rows.map((row) =>
    el("div", { class: "row" }, ...row.map((button) => buttonOf(column, messageId, button)))));
}

/** A button of the bot's: under a message, or of its keyboard when there is no message id. */
function buttonOf(column, messageId, { label, does: { kind, value } }) {
  if (kind === "open" && /^(https?|tg|mailto):/i.test(value)) {
    return el("a", { class: "button open", "data-label": label, href: value, target: "_blank", rel: "noopener noreferrer", title: value }, label);
  }
  const key = `${column.id}/${messageId}/${label}`;
  const node = el("button", { type: "button", class: "button", "data-label": label, "data-key": key }, label);
  if (waiting.has(key)) node.setAttribute("aria-busy", "true");
  node.addEventListener("click", () => {
    if (kind === "copy") copy(value);
    else if (kind === "other" || kind === "open") toast("The rehearsal only shows this button.");
    else press(column, messageId, label, node);
  });
  return node;
}

function copy(text) {
  navigator.clipboard.writeText(text).then(() => toast("Copied"), () => toast(text));
}

// --------------------------------------------------------------------- Columns

/** One of the two chats: its log, its composer, and what the reader is doing in it. */
class Column {
  constructor(name, speaker) {
    Object.assign(this, { name, speaker, id: null, reply: null, stick: true, shown: {}, articles: new Map() });
    this.section = $(`#${name}`);
    this.section.append($("#chat-parts").content.cloneNode(true));
    this.log = $(".log", this.section);
    this.input = $("textarea", this.section);
    const title = $("h2", this.section).textContent;
    this.log.setAttribute("aria-label", `Messages: ${title}`);
    this.input.setAttribute("aria-label", `Message as ${title}`);
    this.listen();
  }

  listen() {
    const { section, log, input } = this;
    $("form", section).addEventListener("submit", (event) => {
      event.preventDefault();
      this.send();
    });
    input.addEventListener("input", () => this.grow());
    input.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.replyTo(null);
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.send();
    });
    // The log follows the newest message unless the reader has scrolled up.
    log.addEventListener("scroll", () => {
      this.stick = log.scrollHeight - log.scrollTop - log.clientHeight < 48;
      if (this.stick) $(".latest", section).hidden = true;
    });
    new ResizeObserver(() => this.stick && this.toEnd()).observe(log);
    $(".latest", section).addEventListener("click", () => this.toEnd());
    $(".cancel", section).addEventListener("click", () => this.replyTo(null));
    section.addEventListener("click", ({ target }) => {
      const { say, kind } = target.closest("button")?.dataset ?? {};
      if (say) this.say(say);
      if (kind) post("send", { chat: this.id, person: this.speaker(), kind });
      if (say || kind) for (const open of section.querySelectorAll("details[open]")) open.open = false;
    });
  }

  chat() {
    return world.chats.find((chat) => chat.id === this.id);
  }

  /** The language in which this column's reader sees dates. */
  locale() {
    return (this.name === "officer" && person(this.id)?.language_code) || "en-GB";
  }

  /** Senders of a group are told apart by colour: the bot, then the members in their order. */
  rank(message) {
    return message.from_bot ? "bot" : Math.max(0, world.people.findIndex((one) => one.id === message.sender)) % 3;
  }

  grow() {
    this.input.rows = Math.min(6, this.input.value.split("\n").length);
  }

  async send() {
    const text = this.input.value.trim();
    if (!text) return;
    this.input.value = "";
    this.grow();
    this.input.focus();
    // What the server does not take goes back, unless something else has been typed.
    if (!(await this.say(text)) && !this.input.value) this.input.value = text;
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

  /** Brings the column in line with the state; `before` holds what changed messages were. */
  update(state, before, fresh) {
    const moved = this.id !== world[this.name];
    if (moved || fresh) {
      this.id = world[this.name];
      this.log.replaceChildren();
      this.articles.clear();
      this.stick = true;
      this.replyTo(null);
      if (moved) this.input.value = "";
    }
    const all = [...messagesOf(this.id).values()].sort((one, other) => one.message_id - other.message_id);
    const drawn = moved || fresh ? all : state.messages.filter((message) => message.chat === this.id);
    for (const message of drawn) this.draw(message, !fresh && before.get(message));
    for (const gone of state.deleted) if (gone.chat === this.id) this.remove(gone.message_id);
    if (drawn.length > 0) this.after(drawn.some((message) => !before.get(message)) && !fresh);
    this.surround();
  }

  draw(message, before) {
    const id = message.message_id;
    const old = this.articles.get(id);
    const article = renderMessage(this, message);
    this.articles.set(id, article);
    if (old) {
      const focused = old.contains(document.activeElement) ? document.activeElement.dataset.label : null;
      old.replaceWith(article);
      if (focused !== null) [...article.querySelectorAll("[data-label]")].find((one) => one.dataset.label === focused)?.focus();
    } else {
      // Messages nearly always come in order, so the place is looked for from the end.
      const earlier = [...this.log.children].findLast((one) => Number(one.dataset.messageId) < id);
      if (earlier) earlier.after(article);
      else this.log.prepend(article);
    }
    if (before) this.highlight(id, false);
  }

  remove(id) {
    this.articles.get(id)?.remove();
    this.articles.delete(id);
    if (this.reply === id) this.replyTo(null);
  }

  highlight(id, scroll) {
    const article = this.articles.get(id);
    if (!article) return;
    article.classList.add("changed");
    setTimeout(() => article.classList.remove("changed"), 1600);
    if (scroll) article.scrollIntoView({ block: "center" });
    if (scroll) article.focus({ preventScroll: true });
  }

  /** After messages came: days are marked, and the reader is led or told to the newest one. */
  after(isNew) {
    let day = "";
    for (const article of this.log.children) {
      const own = dayOf(messagesOf(this.id).get(Number(article.dataset.messageId)).date);
      if (own !== day) article.dataset.day = own;
      else delete article.dataset.day;
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
    if (this.shown[part] === text) return false;
    this.shown[part] = text;
    return true;
  }

  /** Everything around the log. */
  surround() {
    const chat = this.chat() ?? { menu: [], members: [], keyboard: null, blocked: false, title: "" };
    this.mark();
    $(".hint", this.section).hidden = this.name !== "officer" || this.articles.size > 0;
    $(".notice", this.section).hidden = !chat.blocked;
    if (this.differs("menu", chat.menu)) {
      $(".menu", this.section).hidden = chat.menu.length === 0;
      $(".menu .popup", this.section).replaceChildren(...chat.menu.map(({ command, description }) =>
        el("button", { type: "button", "data-say": `/${command}` }, el("strong", {}, `/${command}`), el("span", {}, description))));
    }
    if (this.differs("keyboard", [this.id, chat.keyboard])) {
      const keyboard = $(".keyboard", this.section);
      keyboard.hidden = !chat.keyboard?.length;
      keyboard.replaceChildren(rowsOf(this, null, chat.keyboard ?? []));
    }
    const members = chat.members.map(person).filter(Boolean);
    $(".about", this.section).textContent = this.name === "staff" ? chat.title : `${person(this.id)?.first_name ?? ""}, alone with the bot`;
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

function showClock() {
  $("#clock").dateTime = dateOf(world.now).toISOString();
  $("#clock").replaceChildren(el("span", {}, dayOf(world.now)), ", ", el("strong", {}, hourOf(world.now)));
}

function showOfficer() {
  const language = person(world.officer)?.language_code;
  const known = [...$("#language").options].some((option) => option.value === language);
  if (officer.differs("language", [world.officer, language])) $("#language").value = known ? language : "pt";
  $("#block").textContent = officer.chat()?.blocked ? "Unblock" : "Block the bot";
}

const beginOfficer = () => post("officer", { language_code: $("#language").value });
$("#language").addEventListener("change", beginOfficer);
$("#new-officer").addEventListener("click", beginOfficer);
$("#block").addEventListener("click", () => post("block", { person: world.officer, blocked: !officer.chat()?.blocked }));
$("#speaker").addEventListener("change", () => staff.mark());
for (const jump of document.querySelectorAll("[data-advance]")) {
  jump.addEventListener("click", () => post("advance", { seconds: Number(jump.dataset.advance) }));
}
for (const tab of document.querySelectorAll("[data-show]")) {
  tab.addEventListener("click", () => {
    document.body.dataset.shown = tab.dataset.show;
    for (const one of document.querySelectorAll("[data-show]")) one.setAttribute("aria-pressed", one === tab);
    $(".unread", tab).hidden = true;
  });
}
// A list that is open closes when the reader goes elsewhere or presses Escape.
for (const list of document.querySelectorAll("details")) {
  document.addEventListener("click", ({ target }) => list.contains(target) || (list.open = false));
  list.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    list.open = false;
    $("summary", list).focus();
  });
}

follow();
