package dev.hydraui.web.tag;

import dev.hydraui.node.ComponentType;
import dev.hydraui.web.dom.Drawers;
import java.util.List;

/** Compares tags. They have no codec: they are drawn where they are made. */
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
}
