import { load } from "./hydra-wasm.js";
const program = await load("./hydra.wasm");
program.exports.main([]);
document.body.dataset.ready = "";
