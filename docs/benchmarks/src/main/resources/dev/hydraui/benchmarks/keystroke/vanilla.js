// The same form without a framework: the same elements, one listener, values and errors in an array.
const LEAST = 8;
const SVG = "http://www.w3.org/2000/svg";
const entries = [];

const element = (name, className) => {
  const made = document.createElement(name);
  made.className = className;
  return made;
};

function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("class", "h-icon");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("data-icon", name);
  const use = document.createElementNS(SVG, "use");
  use.setAttribute("href", new URL("icons.svg#" + name, import.meta.url).href);
  svg.appendChild(use);
  return svg;
}

function makeEntry(index) {
  const id = "h-" + (index + 1);
  const field = element("div", "h-field h-text-field");
  const label = element("label", "h-label");
  label.htmlFor = id;
  const text = element("span", "h-label-text");
  text.textContent = "Field " + (index + 1);
  label.appendChild(text);
  const control = element("div", "h-control");
  const input = element("input", "h-input");
  input.id = id;
  input.type = "text";
  input.entry = index;
  control.appendChild(input);
  field.append(label, control);
  entries.push({ value: "", field, input, error: null, errorText: null });
  return field;
}

const errorOf = ({ length }) =>
  length === 0 || length >= LEAST ? "" : length + " characters are too few: at least " + LEAST;

function show(entry) {
  const { input } = entry;
  if (input.value !== entry.value) {
    input.value = entry.value;
  }
  const error = errorOf(entry.value);
  if (error && !entry.error) {
    entry.error = element("p", "h-error");
    entry.error.id = input.id + "-error";
    entry.errorText = element("span", "h-error-text");
    entry.error.append(icon("danger"), entry.errorText);
    entry.field.appendChild(entry.error);
  }
  if (entry.error) {
    entry.errorText.textContent = error;
    entry.error.hidden = !error;
  }
  if (error) {
    input.setAttribute("aria-invalid", "true");
    input.setAttribute("aria-describedby", entry.error.id);
  } else {
    input.removeAttribute("aria-invalid");
    input.removeAttribute("aria-describedby");
  }
}

const column = element("div", "h-column h-gap-medium");
for (let i = 0; i < 1000; i++) {
  column.appendChild(makeEntry(i));
}
document.getElementById("app").appendChild(column);
column.addEventListener("input", (event) => {
  const entry = entries[event.target.entry];
  entry.value = event.target.value;
  show(entry);
});
