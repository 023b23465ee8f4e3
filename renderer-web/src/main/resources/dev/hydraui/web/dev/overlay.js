// What does not compile, over the page: Escape puts it away, and the program below goes on.
let host = null;
let before = null;

function element(name, text, className) {
  const made = document.createElement(name);
  if (text) made.textContent = text;
  if (className) made.className = className;
  return made;
}

function item(problem) {
  const made = element("li");
  if (problem.place) made.append(element("div", problem.place, "place"));
  made.append(element("p", problem.message, "message"));
  if (problem.source) {
    const indent = problem.source.slice(0, Math.max(0, problem.column - 1)).replace(/[^\t]/g, " ");
    made.append(element("pre", problem.source + (problem.column > 0 ? "\n" + indent + "^" : "")));
  }
  return made;
}

function escape(event) {
  if (event.key !== "Escape") return;
  event.stopPropagation();
  hide();
}

/** Shows problems, each {place, message, source, column}, in the place of those shown before. */
export function show(title, problems) {
  const focused = host ? before : document.activeElement;
  hide();
  before = focused;
  host = element("hydra-dev-problems");
  const shadow = host.attachShadow({ mode: "open" });
  const sheet = element("link");
  sheet.rel = "stylesheet";
  sheet.href = new URL("./overlay.css", import.meta.url);
  const section = element("section");
  section.setAttribute("role", "alertdialog");
  section.setAttribute("aria-labelledby", "title");
  section.setAttribute("aria-describedby", "problems");
  const header = element("header");
  const heading = element("h2", title);
  heading.id = "title";
  const close = element("button", "Close");
  close.type = "button";
  close.onclick = hide;
  header.append(heading, close);
  const list = element("ol");
  list.id = "problems";
  list.append(...problems.map(item));
  section.append(header, list, element("footer", "Goes away with the next save that compiles, and with Escape."));
  addEventListener("keydown", escape, true);
  shadow.append(sheet, section);
  document.documentElement.append(host);
  close.focus();
}

/** Takes the problems away; the focus goes back to where it was. */
export function hide() {
  if (!host) return;
  removeEventListener("keydown", escape, true);
  const hadFocus = document.activeElement === host || document.activeElement === document.body;
  host.remove();
  host = null;
  if (hadFocus && before && before.isConnected) before.focus({ preventScroll: true });
  before = null;
}
