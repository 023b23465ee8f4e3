import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { createRoot } from "react-dom/client";
import { dispatch, mount, state, subscribe, unmount } from "basket";

const articles = [
  { article: "Pen", cents: 250 },
  { article: "Ink", cents: 600 },
];

// region subscribe
function useMachine(handle) {
  const listen = useCallback((listener) => subscribe(handle, listener), [handle]);
  return useSyncExternalStore(listen, () => state(handle));
}

function Total({ basket }) {
  const { lines, cents } = useMachine(basket);
  return (
    <p id="total">
      {lines.length} articles, {(cents / 100).toFixed(2)} €
    </p>
  );
}
// endregion

// region mount
function Shop() {
  const place = useRef(null);
  const [basket, setBasket] = useState(null);
  useEffect(() => {
    const handle = mount(place.current, "basket");
    setBasket(handle);
    return () => unmount(handle);
  }, []);
  return (
    <>
      {basket && <Total basket={basket} />}
      {articles.map((article) => (
        <button key={article.article} onClick={() => dispatch(basket, { type: "add", ...article })}>
          Buy {article.article}
        </button>
      ))}
      <div ref={place} />
    </>
  );
}
// endregion

function App() {
  const [open, setOpen] = useState(true);
  return (
    <main>
      <h1>Shop</h1>
      {open && <Shop />}
      <button onClick={() => setOpen(!open)}>{open ? "Close" : "Open"}</button>
    </main>
  );
}

createRoot(document.getElementById("app")).render(<App />);
