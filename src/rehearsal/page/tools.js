// Small tools of the page: elements, pictures, dates and sizes as a reader sees them.

export const $ = (selector, within = document) => within.querySelector(selector);
export const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
/** A new element; strings among the children become text nodes, so that no message is ever read as HTML. */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value);
  }
  node.append(...children.filter((child) => child !== null));
  return node;
}

/** One of the pictures that the page defines. */
export function icon(name) {
  const svg = $(".banner .icon").cloneNode(true);
  svg.firstElementChild.setAttribute("href", `#icon-${name}`);
  return svg;
}
export const dateOf = (unix) => new Date(unix * 1000);
export const written = (unix, format) => new Intl.DateTimeFormat("en-GB", format).format(dateOf(unix));
export const dayOf = (unix) => written(unix, { weekday: "short", day: "numeric", month: "short", year: "numeric" });
export const hourOf = (unix) => written(unix, { hour: "2-digit", minute: "2-digit" });
export const sizeOf = (bytes) => (bytes < 1e6 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`);
