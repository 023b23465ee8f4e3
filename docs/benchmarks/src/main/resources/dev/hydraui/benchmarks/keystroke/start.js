// The address says which program fills the page: ?vanilla, ?hydra or ?naive.
document.title = location.search.substring(1);
if (document.title === "vanilla") {
  await import("./vanilla.js");
} else {
  (await import("./hydra.js")).main(document.title === "naive" ? ["naive"] : []);
}
document.body.dataset.ready = "";
