import { memo, useReducer } from "react";
import { createRoot } from "react-dom/client";
import { empty, reduce } from "./state.js";

const Row = memo(({ row, selected, dispatch }) => (
  <tr className={selected ? "danger" : undefined}>
    <td className="col-md-1">{row.id}</td>
    <td className="col-md-4">
      <a onClick={() => dispatch({ type: "select", id: row.id })}>{row.label}</a>
    </td>
    <td className="col-md-1">
      <a onClick={() => dispatch({ type: "remove", id: row.id })}>
        <span className="glyphicon glyphicon-remove" aria-hidden="true"></span>
      </a>
    </td>
    <td className="col-md-6"></td>
  </tr>
));

const Button = ({ id, label, onClick }) => (
  <div className="col-sm-6 smallpad">
    <button type="button" className="btn btn-primary btn-block" id={id} onClick={onClick}>
      {label}
    </button>
  </div>
);

const Buttons = memo(({ dispatch }) => (
  <div className="jumbotron">
    <div className="row">
      <div className="col-md-6">
        <h1>React</h1>
      </div>
      <div className="col-md-6">
        <div className="row">
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
    <div className="container">
      <Buttons dispatch={dispatch} />
      <table className="table table-hover table-striped test-data">
        <tbody id="tbody">
          {rows.map((row) => (
            <Row key={row.id} row={row} selected={row.id === selected} dispatch={dispatch} />
          ))}
        </tbody>
      </table>
      <span className="preloadicon glyphicon glyphicon-remove" aria-hidden="true"></span>
    </div>
  );
}

createRoot(document.getElementById("main")).render(<Table />);
