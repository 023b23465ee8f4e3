import { batch, createSelector, createSignal, For } from "solid-js";
import { render } from "solid-js/web";
import { newRows } from "../data.js";

// What changes in a row is a signal of its own.
const more = (count) =>
  newRows(count).map(({ id, label: first }) => {
    const [label, setLabel] = createSignal(first);
    return { id, label, setLabel };
  });

function swapped(rows) {
  if (rows.length <= 998) {
    return rows;
  }
  const next = rows.slice();
  [next[1], next[998]] = [rows[998], rows[1]];
  return next;
}

const Button = (props) => (
  <div class="col-sm-6 smallpad">
    <button type="button" class="btn btn-primary btn-block" id={props.id} onClick={props.onClick}>
      {props.label}
    </button>
  </div>
);

function Table() {
  const [rows, setRows] = createSignal([]);
  const [selected, setSelected] = createSignal(0);
  const isSelected = createSelector(selected);
  const run = (count) => {
    setSelected(0);
    setRows(more(count));
  };
  const update = () => {
    for (let i = 0; i < rows().length; i += 10) {
      rows()[i].setLabel((label) => label + " !!!");
    }
  };
  return (
    <div class="container">
      <div class="jumbotron">
        <div class="row">
          <div class="col-md-6">
            <h1>Solid</h1>
          </div>
          <div class="col-md-6">
            <div class="row">
              <Button id="run" label="Create 1,000 rows" onClick={() => run(1000)} />
              <Button id="runlots" label="Create 10,000 rows" onClick={() => run(10000)} />
              <Button id="add" label="Append 1,000 rows" onClick={() => setRows((rows) => rows.concat(more(1000)))} />
              <Button id="update" label="Update every 10th row" onClick={() => batch(update)} />
              <Button id="clear" label="Clear" onClick={() => run(0)} />
              <Button id="swaprows" label="Swap Rows" onClick={() => setRows(swapped)} />
            </div>
          </div>
        </div>
      </div>
      <table class="table table-hover table-striped test-data">
        <tbody id="tbody">
          <For each={rows()}>
            {(row) => (
              <tr class={isSelected(row.id) ? "danger" : undefined}>
                <td class="col-md-1">{row.id}</td>
                <td class="col-md-4">
                  <a onClick={() => setSelected(row.id)}>{row.label()}</a>
                </td>
                <td class="col-md-1">
                  <a onClick={() => setRows((rows) => rows.filter((other) => other.id !== row.id))}>
                    <span class="glyphicon glyphicon-remove" aria-hidden="true"></span>
                  </a>
                </td>
                <td class="col-md-6"></td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
      <span class="preloadicon glyphicon glyphicon-remove" aria-hidden="true"></span>
    </div>
  );
}

render(() => <Table />, document.getElementById("main"));
