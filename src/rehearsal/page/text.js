// The text of a message with its formatting, built from nodes: no message is ever read as HTML.
import { dateOf, dayOf, el, hourOf } from "./tools.js";
import { world } from "./world.js";

const TAGS = {
  bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", pre: "pre", blockquote: "blockquote",
};
const BLOCKS = new Set(["pre", "blockquote", "expandable_blockquote"]);

/** Appends the stretch of text with its entities; these nest, and offsets count UTF-16 units as strings do. */
export function fill(parent, column, text, entities, from, to) {
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
