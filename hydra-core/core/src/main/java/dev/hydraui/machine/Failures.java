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
      if (failure != null) {
        throw Thrown.<RuntimeException>unchecked(failure);
      }
    }

    /** Machines in Kotlin throw checked exceptions without saying so. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T extends Throwable> T unchecked(Throwable failure) throws T {
      throw (T) failure;
    }
  }
}
