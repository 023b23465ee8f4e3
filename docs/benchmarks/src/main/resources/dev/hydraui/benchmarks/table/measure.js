// Scrolls the table by so much a frame and notes when each frame begins, whether what is in sight is
// there, and how many nodes the page has.
const frame = () => new Promise(requestAnimationFrame);

const isFilled = (scroller, window) => {
  const first = window.firstElementChild.getBoundingClientRect();
  const last = window.lastElementChild.getBoundingClientRect();
  const seen = scroller.getBoundingClientRect();
  const headings = scroller.querySelector("thead").getBoundingClientRect();
  return first.top <= headings.bottom + 1 && last.bottom >= seen.bottom - 2;
};

window.measure = async (step, frames) => {
  const scroller = document.querySelector(".h-table-scroller");
  const rows = document.querySelector(".h-window");
  scroller.scrollTop = scroller.scrollHeight / 4;
  for (let i = 0; i < 10; i++) {
    await frame();
  }
  const begins = [];
  let nodes = 0;
  let empty = 0;
  for (let i = 0; i < frames; i++) {
    scroller.scrollTop += step;
    begins.push(await frame());
    if (i % 30 === 0) {
      nodes = Math.max(nodes, document.getElementsByTagName("*").length);
    }
  }
  await frame();
  for (let i = 0; i < 20; i++) {
    scroller.scrollTop += step;
    await frame();
    await new Promise((done) => setTimeout(done));
    empty += isFilled(scroller, rows) ? 0 : 1;
  }
  const times = begins.slice(1).map((begin, index) => begin - begins[index]);
  const number = +rows.firstElementChild.getAttribute("aria-rowindex");
  return { times, nodes, empty, row: number };
};
