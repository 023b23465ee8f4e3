package dev.hydraui.server.web;

import java.util.List;

/**
 * What a page is made of beside its program's own files.
 *
 * @param wasm whether the program runs as WebAssembly
 * @param brands what the tokens call the looks to choose from, the usual one first
 * @param tokens a style sheet of design tokens that goes behind Hydra's own
 */
public record PageLook(boolean wasm, List<String> brands, String tokens) {

  /** Hydra's own look, as JavaScript. */
  public static final PageLook USUAL = new PageLook(false, List.of(), "");

  public PageLook {
    brands = List.copyOf(brands);
  }

  public PageLook wasm(boolean wanted) {
    return new PageLook(wanted, brands, tokens);
  }

  public PageLook brands(List<String> names) {
    return new PageLook(wasm, names, tokens);
  }

  public PageLook tokens(String css) {
    return new PageLook(wasm, brands, css);
  }
}
