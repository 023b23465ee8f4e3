// Marks in the browser's trace enclose a keystroke and the two frames behind it.
const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
const field = (index) => document.querySelectorAll("#app input")[index];

window.start = async (index) => {
  field(index).focus();
  await frame();
};

window.begin = () => performance.mark("begin " + document.title);

window.end = async () => {
  await frame();
  await frame();
  performance.mark("end " + document.title);
};

window.shown = (index) => field(index).value;
