package dev.hydraui.tokens.problem;

/** How much a problem weighs. Nothing is written while there is one error. */
public enum Severity {
  ERROR,
  WARNING,
  INFO;

  /** Returns the word that reports use. */
  public String word() {
    return switch (this) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "info";
    };
  }
}
