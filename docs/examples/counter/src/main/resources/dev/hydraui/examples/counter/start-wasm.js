import { load } from "./hydra.wasm-runtime.js";

const program = await load("hydra.wasm");
program.exports.main([]);
