// Each operation: what must be there first, and what is then clicked and timed. The clock runs
// from the click to the end of a forced layout.
const press = (id) => document.getElementById(id).click();
const row = (index) => document.querySelectorAll("tbody > tr")[index];
const rows = () => press("run");
let turn = 0;
const operations = {
  "create 1k": [() => press("clear"), () => document.getElementById("run"), 1000],
  "create 10k": [() => press("clear"), () => document.getElementById("runlots"), 10000],
  "replace 1k": [rows, () => document.getElementById("run"), 1000],
  "update every 10th": [rows, () => document.getElementById("update"), 1000],
  "select": [() => { rows(); row(turn++ % 900).querySelector("a").click(); }, () => row(turn++ % 900).querySelector("a"), 1000],
  "swap": [rows, () => document.getElementById("swaprows"), 1000],
  "remove": [rows, () => row(turn++ % 900).querySelector("span"), 999],
  "append 1k": [rows, () => document.getElementById("add"), 2000],
  "clear": [rows, () => document.getElementById("clear"), 0],
};

window.measure = async (name) => {
  const [prepare, find, after] = operations[name];
  prepare();
  const target = find();
  document.body.getBoundingClientRect();
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  if (window.gc) {
    window.gc();
  }
  const start = performance.now();
  target.click();
  const script = performance.now();
  document.body.getBoundingClientRect();
  const layout = performance.now();
  const count = document.querySelectorAll("tbody > tr").length;
  if (count !== after) {
    throw new Error(name + ": " + count + " rows instead of " + after);
  }
  return [script - start, layout - start];
};
