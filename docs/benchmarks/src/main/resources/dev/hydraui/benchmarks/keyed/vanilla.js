// The same table without a framework, as fast as a person would still write it.
import { newRow } from "./data.js";

const template = document.createElement("tr");
template.innerHTML = `<td class="col-md-1">1</td><td class="col-md-4"><a>text</a></td><td class="col-md-1"><a><span class="glyphicon glyphicon-remove" aria-hidden="true"></span></a></td><td class="col-md-6"></td>`;
const body = document.querySelector("tbody");
let rows = [];
let elements = [];
let selected = null;

function element(row) {
  const tr = template.cloneNode(true);
  const first = tr.firstChild;
  first.firstChild.nodeValue = row.id;
  first.nextSibling.firstChild.firstChild.nodeValue = row.label;
  tr.row = row;
  return tr;
}

function append(count) {
  for (let i = 0; i < count; i++) {
    const row = newRow();
    const tr = element(row);
    rows.push(row);
    elements.push(tr);
    body.appendChild(tr);
  }
}

function clear() {
  rows = [];
  elements = [];
  selected = null;
  body.textContent = "";
}

function run(count) {
  clear();
  append(count);
}

function update() {
  for (let i = 0; i < rows.length; i += 10) {
    rows[i].label += " !!!";
    elements[i].firstChild.nextSibling.firstChild.firstChild.nodeValue = rows[i].label;
  }
}

function swap() {
  if (rows.length > 998) {
    [rows[1], rows[998]] = [rows[998], rows[1]];
    [elements[1], elements[998]] = [elements[998], elements[1]];
    body.insertBefore(elements[1], elements[2]);
    body.insertBefore(elements[998], elements[999] || null);
  }
}

function select(tr) {
  if (selected) {
    selected.className = "";
  }
  selected = tr;
  tr.className = "danger";
}

function remove(tr) {
  const index = elements.indexOf(tr);
  elements.splice(index, 1);
  rows.splice(index, 1);
  if (selected === tr) {
    selected = null;
  }
  tr.remove();
}

const on = (id, action) => document.getElementById(id).addEventListener("click", action);
on("run", () => run(1000));
on("runlots", () => run(10000));
on("add", () => append(1000));
on("update", update);
on("clear", clear);
on("swaprows", swap);
body.addEventListener("click", (event) => {
  const tr = event.target.closest("tr");
  if (event.target.matches("span.glyphicon-remove")) {
    remove(tr);
  } else if (event.target.closest("td.col-md-4 a")) {
    select(tr);
  }
});
