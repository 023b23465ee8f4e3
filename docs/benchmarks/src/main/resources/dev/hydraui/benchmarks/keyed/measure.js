// Each operation: what must be done before, one frame after the other; what is then clicked; and how
// many rows there are after it. Marks in the browser's trace enclose the click and the two frames
// behind it. Between them runs nothing of this file but the callbacks, so that what a framework does
// in microtasks behind the click can be told apart.
const click = (id) => () => document.getElementById(id).click();
const button = (id) => () => document.getElementById(id);
const row = (index) => document.querySelectorAll("tbody > tr")[index];
let turn = 0;
const label = () => row(turn++ % 900).querySelector("a");
const operations = {
  "create 1k": [[click("clear")], button("run"), 1000],
  "create 10k": [[click("clear")], button("runlots"), 10000],
  "replace 1k": [[click("run")], button("run"), 1000],
  "update every 10th": [[click("run")], button("update"), 1000],
  "select": [[click("run"), () => label().click()], label, 1000],
  "swap": [[click("run")], button("swaprows"), 1000],
  "remove": [[click("run")], () => row(turn++ % 900).querySelector("span"), 999],
  "append 1k": [[click("run")], button("add"), 2000],
  "clear": [[click("run")], button("clear"), 0],
};

const afterFrame = (task) => requestAnimationFrame(() => setTimeout(task));
const frame = () => new Promise(afterFrame);

window.measure = async (name) => {
  const [before, find, after] = operations[name];
  for (const step of before) {
    step();
    await frame();
  }
  const target = find();
  await frame();
  await new Promise((done) => {
    setTimeout(() => {
      performance.mark("begin " + document.title);
      target.click();
      afterFrame(() =>
        afterFrame(() => {
          performance.mark("end " + document.title);
          done();
        }),
      );
    });
  });
  const count = document.querySelectorAll("tbody > tr").length;
  if (count !== after) {
    throw new Error(name + ": " + count + " rows instead of " + after);
  }
};

window.press = async (id) => {
  click(id)();
  await frame();
};

// The elements and attributes of the page, without what is in them: alike on all pages.
window.shape = () => {
  const of = (element) =>
    element.tagName +
    [...element.attributes]
      .map(({ name, value }) => " " + name + "=" + value)
      .sort()
      .join("") +
    "(" +
    [...element.children].map(of).join(",") +
    ")";
  return of(document.getElementById("main"));
};
