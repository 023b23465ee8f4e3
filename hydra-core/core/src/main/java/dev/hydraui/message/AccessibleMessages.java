package dev.hydraui.message;

/**
 * What assistive technology is told of a thing in words, where a platform has no word of its own
 * for what it is and what it is like.
 */
public interface AccessibleMessages {

  String role(AriaRole role);

  String state(AriaState state);

  /** How deep a heading or an entry of a tree is, from 1. */
  String level(int level);

  /** Which row of a table it is, from 1; not all of them are there. */
  String row(int number);

  /** How many rows a table has; not all of them are there. */
  String rows(int count);

  /** Which one of a list it is, from 1; not all of them are there. */
  String item(int number, int of);

  /** The keys that do the same. */
  String keys(String keys);
}
