import { render } from "preact";
import { memo } from "preact/compat";
import { useReducer } from "preact/hooks";
import { empty, reduce } from "./state.js";

const Row = memo(({ row, selected, dispatch }) => (
  <tr class={selected ? "danger" : undefined}>
    <td class="col-md-1">{row.id}</td>
    <td class="col-md-4">
      <a onClick={() => dispatch({ type: "select", id: row.id })}>{row.label}</a>
    </td>
    <td class="col-md-1">
      <a onClick={() => dispatch({ type: "remove", id: row.id })}>
        <span class="glyphicon glyphicon-remove" aria-hidden="true"></span>
      </a>
    </td>
    <td class="col-md-6"></td>
  </tr>
));

const Button = ({ id, label, onClick }) => (
  <div class="col-sm-6 smallpad">
    <button type="button" class="btn btn-primary btn-block" id={id} onClick={onClick}>
      {label}
    </button>
  </div>
);

const Buttons = memo(({ dispatch }) => (
  <div class="jumbotron">
    <div class="row">
      <div class="col-md-6">
        <h1>Preact</h1>
      </div>
      <div class="col-md-6">
        <div class="row">
          <Button id="run" label="Create 1,000 rows" onClick={() => dispatch({ type: "run", count: 1000 })} />
          <Button id="runlots" label="Create 10,000 rows" onClick={() => dispatch({ type: "run", count: 10000 })} />
          <Button id="add" label="Append 1,000 rows" onClick={() => dispatch({ type: "add", count: 1000 })} />
          <Button id="update" label="Update every 10th row" onClick={() => dispatch({ type: "update" })} />
          <Button id="clear" label="Clear" onClick={() => dispatch({ type: "clear" })} />
          <Button id="swaprows" label="Swap Rows" onClick={() => dispatch({ type: "swap" })} />
        </div>
      </div>
    </div>
  </div>
));

function Table() {
  const [{ rows, selected }, dispatch] = useReducer(reduce, empty);
  return (
    <div class="container">
      <Buttons dispatch={dispatch} />
      <table class="table table-hover table-striped test-data">
        <tbody id="tbody">
          {rows.map((row) => (
            <Row key={row.id} row={row} selected={row.id === selected} dispatch={dispatch} />
          ))}
        </tbody>
      </table>
      <span class="preloadicon glyphicon glyphicon-remove" aria-hidden="true"></span>
    </div>
  );
}

render(<Table />, document.getElementById("main"));
