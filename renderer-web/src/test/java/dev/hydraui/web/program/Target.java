package dev.hydraui.web.program;

import org.teavm.tooling.TeaVMTargetType;

/** What a program is compiled to. */
public enum Target {
  JAVASCRIPT(
      TeaVMTargetType.JAVASCRIPT,
      "hydra.js",
      """
      import { main } from "./hydra.js";
      main([]);
      """,
      "default-src 'self'"),

  WASM(
      TeaVMTargetType.WEBASSEMBLY_GC,
      "hydra.wasm",
      """
      import { load } from "./hydra-wasm.js";
      const program = await load(new URL("hydra.wasm", import.meta.url).href);
      program.exports.main([]);
      """,
      "default-src 'self'; script-src 'self' 'unsafe-eval'");

  final TeaVMTargetType type;
  final String fileName;

  /** The module that starts the program. */
  final String start;

  /** The strictest content security policy that it runs under. */
  final String policy;

  Target(TeaVMTargetType type, String fileName, String start, String policy) {
    this.type = type;
    this.fileName = fileName;
    this.start = start;
    this.policy = policy;
  }
}
