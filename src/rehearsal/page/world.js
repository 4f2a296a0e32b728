// What the rehearsal's server last told, what is posted to it, and the buttons that wait for the bot's answer.
import { $, pause } from "./tools.js";

/** `messages` holds a map by message id for every chat id. */
export const world = {
  sequence: 0, now: 0, bot: {}, officer: null, staff: null, people: [], chats: [], messages: new Map(),
};
export const messagesOf = (chat) => world.messages.get(chat) ?? world.messages.set(chat, new Map()).get(chat);
export const person = (id) => world.people.find((one) => one.id === id);

/** The server's answer, or null after showing what went wrong. */
export async function post(what, body) {
  return ask(what, "application/json", JSON.stringify(body));
}
/** The same with a file as the body, and the rest in the address. */
export async function upload(file, about) {
  const given = Object.entries(about).filter(([, value]) => value !== null);
  return ask(`upload?${new URLSearchParams(given)}`, file.type || "application/octet-stream", file);
}
async function ask(what, type, body) {
  const headers = { "Content-Type": type, "X-Rehearsal": "1" };
  const answer = await fetch(`/rehearsal/${what}`, { method: "POST", headers, body }).catch(() => null);
  const read = await answer?.json().catch(() => null);
  if (answer?.ok) return read ?? {};
  toast(read?.error ?? (answer ? "The rehearsal does not take this." : "The rehearsal does not answer."));
  return null;
}

/** Follows the rehearsal for as long as the page is open; `show` is told of each state. */
export async function follow(show) {
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
    show(state, sequence === 0);
    if (state.sequence === sequence) await pause(500);
  }
}

/** Takes over a state; a fresh one tells everything, so what was known before is forgotten. */
function take(state, fresh) {
  if (fresh) world.messages.clear();
  for (const key of ["sequence", "now", "bot", "officer", "staff", "people", "chats"]) world[key] = state[key];
  for (const message of state.messages) {
    const known = messagesOf(message.chat);
    message.is_new = !known.has(message.message_id);
    known.set(message.message_id, message);
  }
  for (const gone of state.deleted) messagesOf(gone.chat).delete(gone.message_id);
}

// ----------------------------------------------------- Toasts and the bot's answers
let toastTimer;
export function toast(text) {
  const node = $("#toast");
  node.textContent = text;
  clearTimeout(toastTimer);
  toastTimer = setTimeout(() => node.replaceChildren(), 4000 + 40 * text.length);
}

// Pressed buttons wait, by their key, for the callback of that id; an answer may come before the id is known.
const waiting = new Map();
const answered = new Set();
export const isWaiting = (key) => waiting.has(key);

/** The bot answered a press; what it says is shown if that chat is on the page. */
export function takeAnswer(answer, isShown) {
  answered.add(answer.callback_id);
  for (const [key, callback] of waiting) if (callback === answer.callback_id) stopWaiting(key);
  if (!answer.text || !isShown) return;
  if (!answer.show_alert) return toast(answer.text);
  $("#alert-text").textContent = answer.text;
  if (!$("#alert").open) $("#alert").showModal();
}
function stopWaiting(key) {
  waiting.delete(key);
  for (const node of document.querySelectorAll("[aria-busy]")) if (node.dataset.key === key) node.ariaBusy = null;
}

export async function press(column, messageId, label, node) {
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
