package dev.hydraui.tokens.platform.android;

import dev.hydraui.tokens.set.Token;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A resource of Android.
 *
 * @param name unique among all resources that are made of tokens
 * @param xml what the body says under these names
 * @param refers the names of the resources that it refers to
 * @param token what it was made of
 */
record Resource(Kind kind, String name, Body body, String xml, List<String> refers, Token token) {

  Resource(Kind kind, String name, Body body, List<String> refers, Token token) {
    this(kind, name, body, body.xml(own -> own), refers, token);
  }

  /** Writes the XML of a resource. */
  interface Body {
    /**
     * Returns an element of a values file, or a file.
     *
     * @param names turns the names of this and other resources into those that are meant
     */
    String xml(UnaryOperator<String> names);
  }

  /** Kinds of resources. */
  enum Kind {
    COLOR("color", "colors", "color"),
    DIMENSION("dimen", "dimens", "dimension"),
    FLOAT("dimen", "dimens", "float"),
    INTEGER("integer", "integers", "integer"),
    STRING("string", "strings", "string"),
    BOOLEAN("bool", "bools", "boolean"),
    STYLE("style", "styles", ""),
    DRAWABLE("drawable", "", ""),
    INTERPOLATOR("interpolator", "", "");

    final String type;

    /** The values file, or empty for kinds of which each has a file of its own. */
    final String file;

    /** What an attribute accepts that stands for such resources. */
    @SuppressWarnings("ImmutableEnumChecker") // List.of makes it so
    final List<String> formats;

    Kind(String type, String file, String format) {
      this.type = type;
      this.file = file;
      this.formats = format.isEmpty() ? List.of("reference") : List.of("reference", format);
    }
  }

  /** Returns whether another resource, or null for none, says the same. */
  boolean says(Resource other) {
    return other == this || (other != null && kind == other.kind && xml.equals(other.xml));
  }

  /**
   * Returns an element of a values file, or a file.
   *
   * @param names turns the names of this and other resources into those that are meant
   */
  String xml(UnaryOperator<String> names) {
    boolean renamed =
        !names.apply(name).equals(name)
            || refers.stream().anyMatch(other -> !names.apply(other).equals(other));
    return renamed ? body.xml(names) : xml;
  }

  /** Returns a reference to this resource under a name. */
  String reference(String name) {
    return "@" + kind.type + "/" + (kind == Kind.STYLE ? TextAppearance.style(name) : name);
  }

  /** Returns what stands beside others in the same file. */
  static Resource value(Kind kind, String name, String text, Token token) {
    String tag = kind == Kind.FLOAT ? "item" : kind.type;
    String more =
        switch (kind) {
          case FLOAT -> " type=\"dimen\" format=\"float\"";
          case STRING ->
              " translatable=\"false\"" + (text.indexOf('%') < 0 ? "" : " formatted=\"false\"");
          default -> "";
        };
    Body body =
        names ->
            "    <"
                + tag
                + " name=\""
                + names.apply(name)
                + '"'
                + more
                + ">"
                + text
                + "</"
                + tag
                + ">\n";
    return new Resource(kind, name, body, List.of(), token);
  }
}
