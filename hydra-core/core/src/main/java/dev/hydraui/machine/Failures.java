package dev.hydraui.machine;

/** What becomes of what a machine, a capability or a listener throws. */
@FunctionalInterface
interface Failures {

  void accept(Throwable failure);

  /** All that waited has been done. */
  default void settle() {}

  /** Throws the first one when all that waited has been done. */
  final class Thrown implements Failures {

    private Throwable first;

    @Override
    public void accept(Throwable failure) {
      first = first == null ? failure : first;
    }

    @Override
    public void settle() {
      Throwable failure = first;
      first = null;
      if (failure instanceof RuntimeException exception) {
        throw exception;
      }
      if (failure instanceof Error error) {
        throw error;
      }
    }
  }
}
