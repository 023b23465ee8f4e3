// Runs the program: as JavaScript, or as WebAssembly where the address ends in ?wasm.
const wasm = location.search === "?wasm";
const program = wasm ? await (await import("./hydra.wasm-runtime.js")).load("hydra.wasm") : await import("./hydra.js");
(wasm ? program.exports : program).main([]);
