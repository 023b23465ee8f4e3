// The table as an immutable value and what the buttons do to it, for frameworks whose documentation
// asks for a reducer.
import { newRows } from "../data.js";

export const empty = { rows: [], selected: 0 };

export function reduce(state, action) {
  const { rows, selected } = state;
  switch (action.type) {
    case "run":
      return { rows: newRows(action.count), selected: 0 };
    case "add":
      return { rows: rows.concat(newRows(action.count)), selected };
    case "update":
      return {
        rows: rows.map((row, index) => (index % 10 === 0 ? { id: row.id, label: row.label + " !!!" } : row)),
        selected,
      };
    case "clear":
      return empty;
    case "swap": {
      if (rows.length <= 998) {
        return state;
      }
      const swapped = rows.slice();
      [swapped[1], swapped[998]] = [rows[998], rows[1]];
      return { rows: swapped, selected };
    }
    case "select":
      return { rows, selected: action.id };
    case "remove":
      return { rows: rows.filter((row) => row.id !== action.id), selected };
  }
}
