import { main } from "./hydra.js";

main([]);
