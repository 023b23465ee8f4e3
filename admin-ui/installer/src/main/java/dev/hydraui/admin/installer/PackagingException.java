package dev.hydraui.admin.installer;

/** Nothing that could be installed was made; the message says why, and what to do about it. */
final class PackagingException extends RuntimeException {

  PackagingException(String message) {
    super(message);
  }

  PackagingException(String message, Throwable cause) {
    super(message, cause);
  }
}
