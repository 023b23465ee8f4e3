package dev.hydraui.web.tag;

import dev.hydraui.node.Component;
import dev.hydraui.node.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A raw element of the page, for markup of one's own: {@code
 * tag("li").className("done").text("Milk").onClick(new Toggle(7))}.
 *
 * <p>It exists on the web only; a view that must run elsewhere too is made of the components of
 * {@code dev.hydraui.component}.
 *
 * @param kind the element's name, such as {@code tr}
 * @param className its classes, separated by spaces
 * @param text text before its children
 * @param attributes its attributes
 * @param handlers what becomes of what happens in it
 * @param children what stands in it, behind the text
 */
public record Tag<E>(
    String kind,
    String className,
    String text,
    List<Attribute> attributes,
    List<Handler<E>> handlers,
    List<Node<E>> children)
    implements Component<E> {

  /** An element of this name, with nothing in it. */
  public static <E> Tag<E> tag(String name) {
    return new Tag<>(name, "", "", List.of(), List.of(), List.of());
  }

  @Override
  public TagType type() {
    return TagType.TYPE;
  }

  @Override
  public Object likeness() {
    return kind;
  }

  public Tag<E> className(String names) {
    return new Tag<>(kind, names, text, attributes, handlers, children);
  }

  public Tag<E> text(String content) {
    return new Tag<>(kind, className, content, attributes, handlers, children);
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  public final Tag<E> children(Node<E>... nodes) {
    return new Tag<>(kind, className, text, attributes, handlers, Arrays.asList(nodes));
  }

  /**
   * With an attribute. {@code value} and {@code checked} are what the person sees and changes;
   * {@code autofocus} moves the focus there when the element appears. One that could run a script,
   * such as {@code onclick} or an address of {@code javascript:}, is refused when it is drawn.
   */
  public Tag<E> attribute(String name, String value) {
    List<Attribute> more = new ArrayList<>(attributes);
    more.add(new Attribute(name, value));
    return new Tag<>(kind, className, text, more, handlers, children);
  }

  /** With an attribute that is either there or not. */
  public Tag<E> attribute(String name, boolean present) {
    return present || Attribute.isLive(name) ? attribute(name, present ? "true" : "") : this;
  }

  public Tag<E> onClick(E event) {
    return on("click", event);
  }

  /** What the browser calls {@code kind}, such as {@code dblclick}, becomes this event. */
  public Tag<E> on(String kind, E event) {
    return with(new Handler<E>(kind, "", input -> event));
  }

  /** Each change of a text field becomes an event. */
  public Tag<E> onInput(Function<String, ? extends E> event) {
    return with(new Handler<E>("input", "", input -> event.apply(input.value())));
  }

  /** A checkbox that is pressed becomes an event. */
  public Tag<E> onCheck(Function<Boolean, ? extends E> event) {
    return with(new Handler<E>("change", "", input -> event.apply(input.checked())));
  }

  /** A key, by the browser's name for it such as {@code Enter}, becomes this event. */
  public Tag<E> onKey(String key, E event) {
    return with(new Handler<E>("keydown", key, input -> event));
  }

  private Tag<E> with(Handler<E> handler) {
    List<Handler<E>> more = new ArrayList<>(handlers);
    more.add(handler);
    return new Tag<>(kind, className, text, attributes, more, children);
  }

  Optional<Handler<E>> handler(String eventKind, String key) {
    for (Handler<E> handler : handlers) {
      if (handler.kind().equals(eventKind)
          && (handler.key().isEmpty() || handler.key().equals(key))) {
        return Optional.of(handler);
      }
    }
    return Optional.empty();
  }
}
