package dev.hydraui.component;

import dev.hydraui.json.JsonValue;
import dev.hydraui.node.Node;
import java.util.List;
import java.util.Optional;

/** The part of {@link Ui} that makes what is looked at and read. */
class ContentFactory<E> extends LayoutFactory<E> {

  public final Text<E> text(String value) {
    return new Text<>(value, TextStyle.BODY);
  }

  public final Heading<E> heading(int level, String value) {
    return new Heading<>(value, level);
  }

  /** Text of several paragraphs; {@link dev.hydraui.markdown.Markdown} makes it of Markdown. */
  public final RichText<E> richText(List<TextBlock> blocks) {
    return new RichText<>(blocks, Optional.empty());
  }

  public final Code<E> code(String value) {
    return new Code<>(value, "", Optional.empty());
  }

  public final Badge<E> badge(String label) {
    return new Badge<>(label, Tone.NEUTRAL);
  }

  public final Icon<E> icon(String name) {
    return new Icon<>(name, "");
  }

  /** A picture that says something. */
  public final Image<E> image(String source, String alt) {
    return new Image<>(source, alt, 0, 0);
  }

  /** A picture that is only there to look at. */
  public final Image<E> decoration(String source) {
    return new Image<>(source, "", 0, 0);
  }

  public final Avatar<E> avatar(String name) {
    return new Avatar<>(name, "", Size.MEDIUM);
  }

  public final Chart<E> chart(
      String label, ChartKind kind, List<String> categories, List<Series> series) {
    return new Chart<>(label, "", kind, categories, series);
  }

  public final Progress<E> progress(String label) {
    return new Progress<>(label, -1);
  }

  public final Skeleton<E> skeleton(String label, int lines) {
    return new Skeleton<>(label, lines);
  }

  /** A component of the application's own; see {@link Custom}. */
  @SafeVarargs
  public final Custom<E> custom(String name, JsonValue properties, Node<E>... children) {
    return new Custom<>(name, properties, Optional.empty(), list(children));
  }

  /** A thing of the platform's own; see {@link Native}. */
  public final Native<E> nativePart(String key) {
    return new Native<>(key);
  }
}
