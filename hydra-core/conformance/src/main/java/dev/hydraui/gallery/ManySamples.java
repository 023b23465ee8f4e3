package dev.hydraui.gallery;

import dev.hydraui.component.MultiSelect;
import dev.hydraui.component.Option;
import dev.hydraui.component.TagsField;
import dev.hydraui.component.Ui;
import dev.hydraui.gallery.GalleryEvent.Entered;
import dev.hydraui.node.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Fields that hold several values. */
final class ManySamples extends Ui<GalleryEvent> {

  private static final List<Option> SKILLS =
      List.of(
          new Option("java", "Java", "Where it all runs"),
          new Option("css", "Style sheets"),
          new Option("sql", "Databases"),
          new Option("aria", "Accessibility", "Screen readers, keyboards, contrast"),
          new Option("cobol", "Cobol", "Nobody teaches it", true),
          new Option("rtl", "Right-to-left scripts"));

  Node<GalleryEvent> view(GalleryState state) {
    return column(
        section("Several of many", card(selects(state))), section("Tags", card(tags(state))));
  }

  private static Function<List<String>, GalleryEvent> into(String field) {
    return values -> new Entered(field, String.join("|", values));
  }

  private static List<String> list(String text) {
    List<String> list = new ArrayList<>();
    for (String part : text.split("\\|")) {
      if (!part.isEmpty()) {
        list.add(part);
      }
    }
    return list;
  }

  private MultiSelect<GalleryEvent> skills(GalleryState state, String label, String usual) {
    return multiSelect(label, list(state.value(label, usual)), SKILLS, into(label))
        .emptyText("Nobody knows that.")
        .placeholder("Choose skills");
  }

  private Node<GalleryEvent> selects(GalleryState state) {
    return grid(
        3,
        skills(state, "Skills", "java|aria").required(true).description("What you are good at."),
        skills(state, "No skills", ""),
        skills(state, "Wrong skills", "java|css|sql|magic").error("There is no such skill."),
        skills(state, "Disabled skills", "java|css").disabled(true),
        skills(state, "Read-only skills", "java|css").readOnly(true),
        skills(state, "Skills being saved", "java").busy(true));
  }

  /** No tag twice. */
  private TagsField<GalleryEvent> words(GalleryState state, String label, String usual) {
    return tagsField(label, list(state.value(label, usual)), into(label)).placeholder("Add a tag");
  }

  private Node<GalleryEvent> tags(GalleryState state) {
    return grid(
        3,
        words(state, "Labels", "urgent|customer").required(true),
        words(state, "No labels", "").description("Separate them with commas."),
        words(state, "Wrong labels", "urgent|a label that is much longer than any label should be")
            .error("A label has at most twenty letters."),
        words(state, "Disabled labels", "urgent").disabled(true),
        words(state, "Read-only labels", "urgent|customer").readOnly(true),
        words(state, "Labels being saved", "urgent").busy(true));
  }
}
