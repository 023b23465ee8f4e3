// Starts the program: as JavaScript, or as WebAssembly where the page asks for it.
const target = document.querySelector('meta[name="hydra-target"]');
if (target && target.content === "wasm") {
  const runtime = await import("./hydra.wasm-runtime.js");
  const program = await runtime.load("hydra.wasm");
  program.exports.main([]);
} else {
  const program = await import("./hydra.js");
  program.main([]);
}
