// Each operation: what must be there first, what is then clicked, and how many rows there are after
// it. Marks in the browser's trace enclose the click and the two frames behind it.
const press = (id) => document.getElementById(id).click();
const row = (index) => document.querySelectorAll("tbody > tr")[index];
const thousand = () => press("run");
const button = (id) => () => document.getElementById(id);
let turn = 0;
const operations = {
  "create 1k": [() => press("clear"), button("run"), 1000],
  "create 10k": [() => press("clear"), button("runlots"), 10000],
  "replace 1k": [thousand, button("run"), 1000],
  "update every 10th": [thousand, button("update"), 1000],
  "select": [
    () => {
      thousand();
      row(turn++ % 900).querySelector("a").click();
    },
    () => row(turn++ % 900).querySelector("a"),
    1000,
  ],
  "swap": [thousand, button("swaprows"), 1000],
  "remove": [thousand, () => row(turn++ % 900).querySelector("span"), 999],
  "append 1k": [thousand, button("add"), 2000],
  "clear": [thousand, button("clear"), 0],
};

const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

window.measure = async (name) => {
  const [prepare, find, after] = operations[name];
  prepare();
  await frame();
  const target = find();
  await frame();
  performance.mark("begin " + document.title);
  target.click();
  await frame();
  await frame();
  performance.mark("end " + document.title);
  const count = document.querySelectorAll("tbody > tr").length;
  if (count !== after) {
    throw new Error(name + ": " + count + " rows instead of " + after);
  }
};
