package dev.hydraui.web.tag;

import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonValue;
import dev.hydraui.node.Component;
import dev.hydraui.node.ComponentType;
import dev.hydraui.node.EventReader;
import dev.hydraui.node.EventWriter;
import dev.hydraui.node.Node;
import dev.hydraui.web.dom.Drawers;
import java.util.List;
import java.util.Optional;

/** Compares tags. They are drawn where they are made, and never cross a wire. */
public final class TagType implements ComponentType<Tag<?>> {

  public static final TagType TYPE = new TagType();

  static {
    Drawers.add(TYPE, new TagDrawer());
  }

  private TagType() {}

  @Override
  public String name() {
    return "tag";
  }

  @Override
  public boolean same(Tag<?> before, Tag<?> after) {
    return isSame(before.text(), after.text())
        && isSame(before.className(), after.className())
        && (before.attributes() == after.attributes()
            || before.attributes().equals(after.attributes()))
        && listenAlike(before.handlers(), after.handlers());
  }

  private static boolean isSame(String before, String after) {
    return before == after || before.equals(after);
  }

  private static boolean listenAlike(
      List<? extends Handler<?>> before, List<? extends Handler<?>> after) {
    if (before.size() != after.size()) {
      return false;
    }
    for (int i = 0; i < before.size(); i++) {
      if (!isSame(before.get(i).kind(), after.get(i).kind())) {
        return false;
      }
    }
    return true;
  }

  @Override
  public JsonObject write(Tag<?> tag, EventWriter events) {
    throw new UnsupportedOperationException("A tag is for the web only and has no JSON");
  }

  @Override
  public <E> Component<E> read(
      JsonObject properties, List<Node<E>> children, EventReader<E> events) {
    throw new UnsupportedOperationException("A tag is for the web only and has no JSON");
  }

  @Override
  public Optional<Object> event(Tag<?> tag, String kind, JsonValue payload) {
    throw new UnsupportedOperationException("A tag is for the web only and has no JSON");
  }
}
