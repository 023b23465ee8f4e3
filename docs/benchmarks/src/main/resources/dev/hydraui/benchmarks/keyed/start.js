// The address says which program fills the page, such as ?hydra.
document.title = location.search.substring(1);
if (document.title === "wasm") {
  const { load } = await import("./hydra-wasm.js");
  (await load("./hydra.wasm")).exports.main([]);
} else {
  const { main } = await import("./" + document.title + ".js");
  main?.([]);
}
document.body.dataset.ready = "";
