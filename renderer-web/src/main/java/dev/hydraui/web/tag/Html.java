package dev.hydraui.web.tag;

import dev.hydraui.component.Ui;

/**
 * Makes tags beside the components. A class whose views are for the web only extends it, as others
 * extend {@link Ui}.
 *
 * @param <E> the events that the person's actions become
 */
public class Html<E> extends Ui<E> {

  protected Html() {}

  /** An element of this name, with nothing in it. */
  public final Tag<E> tag(String name) {
    return Tag.tag(name);
  }
}
