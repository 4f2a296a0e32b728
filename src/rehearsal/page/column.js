// One of the two chats of the page: its topics, its log, its composer, and what the reader is doing in it.
import { $, dayOf, el, icon } from "./tools.js";
import { Inline, elsewhere } from "./inline.js";
import { excerpt, renderMessage, rowsOf } from "./messages.js";
import { messagesOf, person, post, upload, world } from "./world.js";

export class Column {
  constructor(name, speaker) {
    Object.assign(this, { name, speaker, id: null, topic: null, reply: null, stick: true, scrolled: 0 });
    Object.assign(this, { shown: {}, articles: new Map(), unread: new Set() });
    this.section = $(`#${name}`);
    this.section.append($("#chat-parts").content.cloneNode(true));
    this.log = $(".log", this.section);
    this.input = $("textarea", this.section);
    this.file = $("input[type=file]", this.section);
    this.log.ariaLabel = `Messages: ${$("h2", this.section).textContent}`;
    this.input.ariaLabel = `Your message: ${$("h2", this.section).textContent}`;
    this.inline = new Inline(this);
    this.listen();
  }
  listen() {
    const { section, log, input, file } = this;
    $("form", section).addEventListener("submit", (event) => this.send(event));
    input.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.replyTo(null);
      if (event.key === "Escape") this.inline.close();
      if (event.key === "Enter" && !event.shiftKey && !event.isComposing) this.send(event);
    });
    file.addEventListener("change", () => this.sendFiles());
    // The log follows the newest message unless the reader has scrolled up.
    log.addEventListener("scroll", () => {
      // A log that only became smaller has not been scrolled up.
      const atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 48;
      this.stick = atEnd || (this.stick && log.scrollTop >= this.scrolled);
      this.scrolled = log.scrollTop;
      if (this.stick) $(".latest", section).hidden = true;
    });
    // A double tap on a message answers it, as in Telegram; the button under it does the same.
    log.addEventListener("dblclick", ({ target }) => {
      const id = Number(target.closest(".message")?.dataset.messageId);
      if (id && !target.closest("a, button")) this.replyTo(id);
    });
    new ResizeObserver(() => this.stick && this.toEnd()).observe(log);
    $(".latest", section).addEventListener("click", () => this.toEnd());
    $(".cancel", section).addEventListener("click", () => this.replyTo(null));
    section.addEventListener("click", ({ target }) => {
      const { say, kind, pick, topic, inline } = target.closest("button")?.dataset ?? {};
      if (say) this.say(say);
      if (kind) this.act("send", { kind: kind === "contact" ? null : kind });
      if (pick) this.pick(pick);
      if (topic !== undefined) this.open(topic === "" ? null : Number(topic));
      if (inline !== undefined) this.inline.begin("");
    });
  }

  get chat() { return world.chats.find((chat) => chat.id === this.id); }
  /** The language in which this column's reader sees dates. */
  get locale() { return (this.name === "officer" && person(this.id)?.language_code) || "en-GB"; }

  // ------------------------------------------------------------ What the reader does
  /** Who does something, and at which place. */
  by() { return { chat: this.id, person: this.speaker(), thread: this.topic, reply_to: this.reply }; }
  act(what, body) {
    const by = this.by();
    this.replyTo(null);
    this.stick = true;
    return post(what, { ...by, ...body });
  }
  say(text) { return this.act("say", { text }); }
  async send(event) {
    event.preventDefault();
    const text = this.input.value.trim();
    if (!text) return;
    this.clear();
    this.input.focus();
    // What the server does not take goes back, unless something else has been typed.
    if (!(await this.say(text))) this.input.value ||= text;
  }
  clear() {
    this.input.value = "";
    this.inline.close();
  }
  /** Lets the reader choose a file; what stands in the composer becomes its caption. */
  pick(kind) {
    this.file.dataset.kind = kind;
    this.file.accept = kind === "photo" ? "image/png, image/jpeg, image/webp" : "";
    this.file.click();
  }
  async sendFiles() {
    const { kind = "document" } = this.file.dataset;
    const files = [...this.file.files];
    const [by, caption] = [this.by(), this.input.value.trim()];
    this.file.value = "";
    this.clear();
    this.replyTo(null);
    this.stick = true;
    for (const file of files) await upload(file, { ...by, kind, name: file.name, caption });
  }
  replyTo(id) {
    this.reply = id;
    $(".replying", this.section).hidden = id === null;
    if (id === null) return;
    $(".replying p", this.section).textContent = excerpt(messagesOf(this.id).get(id));
    // Whoever is writing in the other chat keeps their place.
    const { activeElement: now, body } = document;
    if (now === body || this.section.contains(now)) this.input.focus();
  }
  /** A deep link into the private chat: the officer is in it, staff have theirs elsewhere. */
  openPrivate(parameter) {
    if (this.name === "officer") this.say(`/start ${parameter}`.trim());
    else elsewhere(person(this.speaker())?.first_name ?? "this person");
  }

  // ------------------------------------------------------------ What is shown
  /** In a forum only the open topic's messages are shown; General is the topic without a number. */
  topicOf(message) { return this.chat?.is_forum ? message.thread : null; }
  isShown(message) { return this.topicOf(message) === this.topic; }
  open(topic) {
    this.topic = topic;
    this.unread.delete(topic);
    this.redraw();
    this.surround();
    this.after(false);
  }

  /** Brings the column in line with the state. */
  update(state, fresh) {
    const moved = this.id !== world[this.name];
    if (moved) this.clear();
    if (moved || fresh) {
      this.id = world[this.name];
      this.unread.clear();
    }
    const isGone = this.topic !== null && !this.chat?.topics.some(({ thread }) => thread === this.topic);
    if (isGone) this.topic = null;
    const changed = state.messages.filter((message) => message.chat === this.id);
    if (moved || fresh || isGone) this.redraw();
    else changed.filter((message) => this.isShown(message)).forEach((message) => this.draw(message));
    const isNew = !fresh && changed.some((message) => message.is_new && this.isShown(message));
    for (const message of fresh ? [] : changed) {
      if (message.is_new && !this.isShown(message)) this.unread.add(this.topicOf(message));
    }
    for (const [id, article] of this.articles) {
      if (messagesOf(this.id).has(id)) continue;
      article.remove();
      this.articles.delete(id);
      if (this.reply === id) this.replyTo(null);
    }
    this.surround();
    this.after(isNew);
    // A message that asks for a reply is answered by replying to it.
    const asks = (fresh ? [] : changed).findLast((one) => one.is_new && one.force_reply && this.isShown(one));
    if (asks) this.replyTo(asks.message_id);
  }

  redraw() {
    this.log.replaceChildren();
    this.articles.clear();
    this.stick = true;
    this.replyTo(null);
    const all = [...messagesOf(this.id).values()].sort((one, other) => one.message_id - other.message_id);
    for (const message of all.filter((one) => this.isShown(one))) this.draw({ ...message, is_new: true });
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
    if ((isNew || this.unread.size > 0) && this.section.offsetParent === null) {
      $(`[data-show="${this.name}"] .unread`).hidden = false;
    }
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
    const chat = this.chat ?? { menu: [], members: [], topics: [], keyboard: null, blocked: false, title: "" };
    this.mark();
    $(".hint", this.section).hidden = this.name !== "officer" || this.articles.size > 0;
    $(".notice", this.section).hidden = !chat.blocked;
    this.showTopics(chat);
    if (this.differs("menu", [chat.menu, world.bot.username])) {
      const inline = el("button", { type: "button", "data-inline": "" },
        el("strong", {}, `@${world.bot.username} …`), el("span", {}, "asks the bot inline, as in any chat"));
      $(".menu .popup", this.section).replaceChildren(...chat.menu.map(({ command, description: does }) =>
        el("button", { type: "button", "data-say": `/${command}` }, el("strong", {}, `/${command}`), el("span", {}, does))), inline);
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
  showTopics(chat) {
    const bar = $(".topics", this.section);
    bar.hidden = !chat.is_forum;
    if (!chat.is_forum || !this.differs("topics", [this.id, chat.topics, this.topic, [...this.unread]])) return;
    const focused = bar.contains(document.activeElement) ? document.activeElement.dataset.topic : null;
    const all = [{ thread: null, name: "General", closed: false }, ...chat.topics];
    bar.replaceChildren(...all.map(({ thread, name, closed }) => {
      const pressed = String(thread === this.topic);
      const note = (text) => el("span", { class: "quiet" }, `, ${text}`);
      const unread = this.unread.has(thread) ? el("span", { class: "unread" }, note("new messages")) : null;
      return el("button", { type: "button", "data-topic": thread ?? "", "aria-pressed": pressed, title: name },
        closed ? icon("lock") : null, el("span", { class: "name" }, name), closed ? note("closed") : null, unread);
    }));
    const current = $("[aria-pressed=true]", bar);
    current?.scrollIntoView({ block: "nearest", inline: "nearest" });
    if (focused !== null) $(`[data-topic="${focused}"]`, bar)?.focus();
  }
  /** One's own messages stand on the right. */
  mark() {
    for (const [id, article] of this.articles) {
      const message = messagesOf(this.id).get(id);
      article.classList.toggle("mine", message && !message.from_bot && message.sender === this.speaker());
    }
  }
}
