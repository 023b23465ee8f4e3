package dev.hydraui.web.component;

import dev.hydraui.component.TagsField;
import dev.hydraui.reconcile.Place;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;
import java.util.List;
import org.teavm.jso.JSBody;

/**
 * Draws texts as chips, and a field that makes more of them: Enter, a comma and leaving it add what
 * is typed.
 */
final class TagsFieldDrawer implements Drawer<TagsField<?>> {

  @Override
  public Drawn create(TagsField<?> tags) {
    TagsParts parts = new TagsParts(Markup.element("input", "h-input"));
    parts.write(tags);
    return parts;
  }

  @Override
  public void update(Drawn drawn, TagsField<?> before, TagsField<?> after) {
    TagsParts parts = (TagsParts) drawn;
    if (!before.values().equals(after.values())) {
      parts.taken(after.values());
    }
    parts.write(after);
  }

  @Override
  public List<String> listensTo(TagsField<?> tags) {
    return List.of("paste");
  }

  @Override
  public boolean take(DomEvent event, TagsField<?> tags, Drawn drawn, Place<Drawn> place) {
    TagsParts parts = (TagsParts) drawn;
    if (tags.disabled() || tags.readOnly()) {
      return event.getType().equals("focusout") && left(event, tags, parts, place);
    }
    int removed = parts.chips.removed(event);
    if (removed != Chips.NONE) {
      place.send(tags.onChange().apply(Chips.without(tags.values(), removed)));
      return true;
    }
    if (parts.chips.moves(event)) {
      return true;
    }
    return switch (event.getType()) {
      case "input" -> parts.endsTag() && add(parts.input.getValue(), tags, parts, place);
      case "paste" -> pasted(event, tags, parts, place);
      case "keydown" -> {
        boolean enter = event.getKey().equals("Enter") && event.getTarget() == parts.input;
        boolean adds =
            enter && !event.isComposing() && add(parts.input.getValue(), tags, parts, place);
        if (adds) {
          event.preventDefault();
        }
        yield adds;
      }
      case "click" -> {
        boolean beside = parts.control.contains(event.getTarget());
        if (beside) {
          parts.input.focus();
        }
        yield beside;
      }
      case "focusout" -> {
        boolean added = add(parts.input.getValue(), tags, parts, place);
        yield left(event, tags, parts, place) || added;
      }
      default -> false;
    };
  }

  private static boolean left(
      DomEvent event, TagsField<?> tags, TagsParts parts, Place<Drawn> place) {
    boolean left = tags.onBlur().isPresent() && !parts.control.contains(event.getRelatedTarget());
    if (left) {
      place.send(tags.onBlur().get());
    }
    return left;
  }

  private static boolean add(String text, TagsField<?> tags, TagsParts parts, Place<Drawn> place) {
    List<String> more = TagsParts.split(text);
    if (more.isEmpty()) {
      return false;
    }
    parts.offer(more);
    place.send(tags.onChange().apply(Chips.with(tags.values(), more)));
    return true;
  }

  /** A list of them is added at once; a single text is pasted as into any field. */
  private static boolean pasted(
      DomEvent event, TagsField<?> tags, TagsParts parts, Place<Drawn> place) {
    String text = clipboard(event);
    if (TagsParts.split(text).size() < 2) {
      return false;
    }
    event.preventDefault();
    return add(pasted(parts.input, text), tags, parts, place);
  }

  /** What stands in the field once a text is pasted where the caret is, or over what is marked. */
  @JSBody(
      params = {"input", "text"},
      script =
          "return input.value.slice(0, input.selectionStart) + text"
              + " + input.value.slice(input.selectionEnd);")
  private static native String pasted(Element input, String text);

  @JSBody(
      params = "event",
      script = "return event.clipboardData ? event.clipboardData.getData('text/plain') : '';")
  private static native String clipboard(DomEvent event);
}
