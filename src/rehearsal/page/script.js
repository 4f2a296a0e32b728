// The try-out page: two chats with the bot, drawn from the state that the rehearsal's server reports.
import { $, dateOf, dayOf, el, hourOf } from "./tools.js";
import { Column } from "./column.js";
import { startOf } from "./inline.js";
import { follow, person, post, takeAnswer, world } from "./world.js";

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
    if (list.contains(except) && !except.closest(".popup button")) continue;
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
document.addEventListener("click", (event) => {
  const { target } = event;
  closeLists(target);
  // A link into the bot's private chat would lead out of the rehearsal.
  const column = columns.find((one) => one.section.contains(target));
  const parameter = column ? startOf(target.closest("a")?.href ?? "") : null;
  if (parameter !== null) {
    event.preventDefault();
    column.openPrivate(parameter);
  }
  const { advance, show } = target.closest("button")?.dataset ?? {};
  if (advance) post("advance", { seconds: Number(advance) });
  if (!show) return;
  document.body.dataset.shown = show;
  for (const tab of document.querySelectorAll("[data-show]")) tab.ariaPressed = tab.dataset.show === show;
  $(`[data-show="${show}"] .unread`).hidden = true;
});

follow((state, fresh) => {
  for (const column of columns) column.update(state, fresh);
  for (const answer of fresh ? [] : state.answers) {
    takeAnswer(answer, columns.some((column) => column.id === answer.chat));
  }
  showControls();
});
