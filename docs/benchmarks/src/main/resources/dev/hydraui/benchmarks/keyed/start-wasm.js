import { load } from "./wasm-gc-runtime.js";
const program = await load("./hydra.wasm");
program.exports.main([]);
