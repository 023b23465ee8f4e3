// The same table without a framework, as a person would still write it: the same elements and style
// sheet, a window of rows that is moved along, and rows that are used again for others.
const rowCount = 1000000;
const around = 12;
const limit = 8000000;
const columns = [
  ["Parcel", false, (row) => "Parcel " + row],
  ["Sender", false, (row) => "Sender " + row % 1009],
  ["Receiver", false, (row) => "Receiver " + row % 2003],
  ["City", false, (row) => "City " + row % 401],
  ["Weight", true, (row) => row % 97 + " kg"],
  ["Price", true, (row) => row % 8999 + ".00"],
];

const make = (name, className, ...children) => {
  const element = document.createElement(name);
  element.className = className;
  element.append(...children);
  return element;
};

const headings = columns.map(([title, numeric]) =>
  make("th", numeric ? "h-heading-cell h-numeric" : "h-heading-cell", make("span", "h-heading-title", title)));
const head = make("thead", "h-heads", make("tr", "h-head", ...headings));
const body = make("tbody", "h-rows h-window");
const table = make("table", "h-table h-sized", head, body);
table.setAttribute("aria-rowcount", rowCount + 1);
table.style.setProperty("--h-columns", columns.map(() => "var(--h-column)").join(" "));
const scroller = make("div", "h-table-scroller", table);
scroller.tabIndex = 0;
document.getElementById("app").append(make("div", "h-table-frame", scroller));

const template = make("tr", "h-row-line");
template.setAttribute("role", "row");
for (const [, numeric] of columns) {
  template.append(make("td", numeric ? "h-cell h-numeric" : "h-cell", " "));
}

const rowHeight = parseFloat(getComputedStyle(body).gridAutoRows);
const length = rowCount * rowHeight;
const extent = Math.min(length, limit);
body.style.setProperty("--h-extent", extent + "px");
const room = scroller.clientHeight - head.getBoundingClientRect().height;

const fill = (tr, row) => {
  tr.setAttribute("aria-rowindex", row + 2);
  let cell = tr.firstChild;
  for (const [, , text] of columns) {
    cell.firstChild.nodeValue = text(row);
    cell = cell.nextSibling;
  }
};

let first = 0;
let rows = [];
const show = (newFirst, newEnd) => {
  const free = [];
  const keep = [];
  rows.forEach((tr, index) => {
    const row = first + index;
    (row >= newFirst && row < newEnd ? keep : free).push(tr);
  });
  const keptFirst = Math.max(first, newFirst);
  const take = (row) => {
    const tr = free.pop() || template.cloneNode(true);
    fill(tr, row);
    return tr;
  };
  const before = [];
  const kept = keep.length;
  for (let row = newFirst; row < (kept ? keptFirst : newEnd); row++) {
    before.push(take(row));
  }
  const after = [];
  for (let row = keptFirst + kept; kept && row < newEnd; row++) {
    after.push(take(row));
  }
  free.forEach((tr) => tr.remove());
  body.prepend(...before);
  body.append(...after);
  rows = [...before, ...keep, ...after];
  first = newFirst;
};

let offset = 0;
let last = 0;
const scrolled = () => {
  let top = scroller.scrollTop;
  if (Math.abs(top - last) >= room) {
    offset = Math.round((top / (extent - room)) * (length - extent));
  }
  last = top;
  const place = top + offset;
  const start = Math.floor(place / rowHeight);
  const end = Math.min(rowCount, Math.ceil((place + room) / rowHeight));
  if (start - around / 2 < first && first > 0 || end + around / 2 > first + rows.length) {
    show(Math.max(0, start - around), Math.min(rowCount, end + around));
  }
  body.style.setProperty("--h-offset", Math.max(0, first * rowHeight - offset) + "px");
};
scroller.addEventListener("scroll", scrolled);
show(0, 40);
scrolled();
