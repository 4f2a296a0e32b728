// The inline box: whoever types the bot's name and some words sees what the bot offers, and posts one of it.
import { $, el } from "./tools.js";
import { post, toast, world } from "./world.js";

/** How long the typing rests before the bot is asked, in milliseconds. */
const REST = 300;

export class Inline {
  constructor(column) {
    Object.assign(this, { column, asked: 0, timer: 0 });
    this.box = $(".inline", column.section);
    column.input.addEventListener("input", () => this.read());
  }

  /** Puts the bot's name and these words into the composer. */
  begin(query) {
    const { input } = this.column;
    input.value = `@${world.bot.username} ${query}`;
    input.focus();
    this.read();
  }

  /** Looks whether the composer asks the bot, and asks it once the typing rests. */
  read() {
    clearTimeout(this.timer);
    const name = `@${world.bot.username} `;
    const { value } = this.column.input;
    if (!value.toLowerCase().startsWith(name.toLowerCase())) return this.close();
    this.timer = setTimeout(() => this.ask(value.slice(name.length)), REST);
  }
  close() {
    clearTimeout(this.timer);
    this.asked += 1;
    this.box.hidden = true;
  }

  async ask(query) {
    const turn = ++this.asked;
    this.show(el("p", {}, "Asking the bot …"));
    const told = await post("inline", { ...this.column.by(), query });
    // Only the newest question counts; the answer to an older one comes too late.
    if (turn !== this.asked) return;
    if (!told) return this.close();
    const { results = [], button = null } = told.answer ?? {};
    const nothing = told.answer ? "The bot offers nothing for these words." : "The bot does not answer.";
    this.show(
      ...(button ? [this.opener(button)] : []),
      ...results.map((result) => this.result(told.query_id, result)),
      ...(results.length > 0 ? [] : [el("p", {}, nothing)]));
  }
  show(...nodes) {
    this.box.replaceChildren(...nodes);
    this.box.hidden = false;
  }
  result(query_id, { id, title, description }) {
    const onclick = () => {
      this.column.clear();
      this.column.act("choose", { query_id, result_id: id });
    };
    return el("button", { type: "button", "data-result": id, onclick }, el("strong", {}, title || id), el("span", {}, description));
  }
  opener([label, parameter]) {
    const onclick = () => {
      this.column.clear();
      this.column.openPrivate(parameter);
    };
    return el("button", { type: "button", class: "opener", onclick }, label);
  }
}

/** A link into the private chat with the bot, if this is one: its start parameter. */
export function startOf(href) {
  const url = URL.canParse(href) ? new URL(href) : null;
  const isBot = url?.hostname === "t.me" && url.pathname.toLowerCase() === `/${world.bot.username}`.toLowerCase();
  return isBot ? url.searchParams.get("start") ?? "" : null;
}
export const elsewhere = (name) => toast(`In Telegram this opens the private chat of ${name} with the bot.`);
