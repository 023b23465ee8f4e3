// The rows of js-framework-benchmark: a number that never comes again, and a label at random.
const adjectives = ["pretty", "large", "big", "small", "tall", "short", "long", "handsome", "plain", "quaint", "clean", "elegant", "easy", "angry", "crazy", "helpful", "mushy", "odd", "unsightly", "adorable", "important", "inexpensive", "cheap", "expensive", "fancy"];
const colours = ["red", "yellow", "blue", "green", "pink", "brown", "purple", "brown", "white", "black", "orange"];
const nouns = ["table", "chair", "house", "bbq", "desk", "car", "pony", "cookie", "sandwich", "burger", "pizza", "mouse", "keyboard"];
const pick = (words) => words[Math.floor(Math.random() * words.length)];

let nextId = 1;

export const newRow = () => ({ id: nextId++, label: pick(adjectives) + " " + pick(colours) + " " + pick(nouns) });

export function newRows(count) {
  const rows = new Array(count);
  for (let i = 0; i < count; i++) {
    rows[i] = newRow();
  }
  return rows;
}
