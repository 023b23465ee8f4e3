// The address says which program fills the table: ?vanilla, ?hydra or ?wasm.
document.title = location.search.substring(1);
if (document.title === "vanilla") {
  await import("./vanilla.js");
} else if (document.title === "wasm") {
  const { load } = await import("./hydra-wasm.js");
  (await load("./hydra.wasm")).exports.main([]);
} else {
  (await import("./hydra.js")).main([]);
}
document.body.dataset.ready = "";
