import { dispatch, mount, state, subscribe, unmount } from "basket";

// region types
interface Contents {
  lines: { article: string; pieces: number; cents: number }[];
  cents: number;
}

type Event = { type: "add"; article: string; cents: number } | { type: "remove"; article: string };

const basket = mount<Contents, Event>(null, "basket");
dispatch(basket, { type: "add", article: "Pen", cents: 250 });
// endregion

const cents: number = state(basket).cents;
const end: () => void = subscribe(basket, (contents) => contents.lines.map((line) => line.pieces + cents));
end();
// @ts-expect-error: the machine knows no such event
dispatch(basket, { type: "steal" });
unmount(basket);
document.querySelector("hydra-app")?.dispatch({ type: "remove", article: "Pen" });
