package dev.hydraui.gallery;

/** What a person did in the gallery. */
public sealed interface GalleryEvent {

  /** A button, a link or a menu item was pressed, or a tab chosen. */
  record Did(String what) implements GalleryEvent {}

  /** A field has another value. */
  record Entered(String field, String value) implements GalleryEvent {}

  /** A row was selected or not. */
  record Picked(int row, boolean on) implements GalleryEvent {}

  /** All rows were selected or none. */
  record PickedAll(boolean on) implements GalleryEvent {}

  /** A column's heading was pressed. */
  record Sorted(String column) implements GalleryEvent {}

  /** Another place is to be shown: {@code companies}, {@code company}, {@code components}. */
  record Went(String place) implements GalleryEvent {}

  /** The navigation is to be opened or closed. */
  record Toggled(boolean open) implements GalleryEvent {}

  /** The event as the gallery shows it. */
  default String words() {
    if (this instanceof Entered entered) {
      return entered.field() + " = " + entered.value();
    }
    return this instanceof Did did ? did.what() : "";
  }
}
