import "./package/index.js";

// region element
const basket = document.querySelector("hydra-app");
const total = document.getElementById("total");

basket.addEventListener("state", ({ detail }) => {
  total.textContent = `${detail.lines.length} articles`;
});
document.getElementById("buy").addEventListener("click", () => {
  basket.dispatch({ type: "add", article: "Ink", cents: 600 });
});
// endregion
