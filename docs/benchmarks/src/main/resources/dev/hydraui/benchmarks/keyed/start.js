import { main } from "./hydra.js";
main([]);
document.body.dataset.ready = "";
