package dev.hydraui.gallery;

import dev.hydraui.component.Option;
import dev.hydraui.component.Purpose;
import dev.hydraui.component.Ui;
import dev.hydraui.gallery.GalleryEvent.Entered;
import dev.hydraui.node.Node;
import java.util.List;
import java.util.function.Function;

/** Fields in every state. */
final class FieldSamples extends Ui<GalleryEvent> {

  private static final List<Option> SIZES =
      List.of(
          new Option("s", "Small", ""),
          new Option("m", "Medium", ""),
          new Option("l", "Large", ""));

  Node<GalleryEvent> view(GalleryState state) {
    return section("Fields", card(texts(state)), card(choices(state)), card(moments(state)));
  }

  private static Function<String, GalleryEvent> into(String field) {
    return value -> new Entered(field, value);
  }

  private Node<GalleryEvent> texts(GalleryState state) {
    return grid(
        3,
        textField("Plain", state.value("plain", ""), into("plain")).placeholder("An example"),
        textField("Required", state.value("needed", "Ada"), into("needed"))
            .required(true)
            .description("As in the passport."),
        textField("Wrong", state.value("wrong", "x"), into("wrong"))
            .error("This is too short; it needs three characters."),
        textField("Disabled", "cannot be changed", into("never")).disabled(true),
        textField("Read-only", "can be copied", into("never")).readOnly(true),
        textField("Password", state.value("secret", "secret"), into("secret"))
            .purpose(Purpose.PASSWORD),
        textField("Address", state.value("url", ""), into("url"))
            .purpose(Purpose.URL)
            .placeholder("https://"),
        textField("Find", state.value("find", ""), into("find")).purpose(Purpose.SEARCH),
        numberField("Amount", state.value("amount", "1234.50"), into("amount"))
            .decimal(true)
            .unit("EUR"),
        numberField("Pieces", state.value("pieces", "many"), into("pieces"))
            .error("This is not a whole number."),
        textArea("Notes", state.value("notes", "First line\nSecond line"), into("notes")),
        textArea("Wrong notes", state.value("remarks", ""), into("remarks"))
            .required(true)
            .error("Notes must be filled in."));
  }

  private Node<GalleryEvent> choices(GalleryState state) {
    return grid(
        3,
        select("Size", state.value("size", "m"), SIZES, into("size")),
        select("Nothing chosen", state.value("none", ""), SIZES, into("none"))
            .placeholder("Choose a size"),
        select(
            "Salutation",
            state.value("salutation", ""),
            List.of(
                new Option("", "Choose", "", true), new Option("ms", "Ms"), new Option("mr", "Mr")),
            into("salutation")),
        select("Unknown value", state.value("odd", "xxl"), SIZES, into("odd"))
            .error("There is no such size."),
        select("Fixed", "l", SIZES, into("never")).readOnly(true),
        select("Not now", "s", SIZES, into("never")).disabled(true),
        new CompanyForm().company(state),
        checkbox("Agrees", state.is("agrees", "true"), on -> new Entered("agrees", "" + on))
            .required(true)
            .description("To what stands in the terms."),
        checkbox("Some of them", false, on -> new Entered("some", "" + on)).mixed(true),
        checkbox("Must be checked", state.is("must", "true"), on -> new Entered("must", "" + on))
            .error("Check this first."),
        checkbox("Never changes", true, on -> new Entered("never", "" + on)).readOnly(true),
        checkbox("Not now", true, on -> new Entered("never", "" + on)).disabled(true),
        checkbox("Hidden label", true, on -> new Entered("never", "" + on)).labelHidden(true));
  }

  private Node<GalleryEvent> moments(GalleryState state) {
    return grid(
        3,
        dateField("Day", state.value("day", "2026-03-01"), into("day")),
        dateField("Stored badly", state.value("badday", "1st of March"), into("badday")),
        dateField("Not filled in", state.value("noday", ""), into("noday")).required(true),
        timeField("Time", state.value("time", "14:05"), into("time")),
        dateTimeField("Moment", state.value("moment", "2026-03-01T14:05"), into("moment")),
        dateTimeField(
            "To the second", state.value("second", "2026-03-01T14:05:00"), into("second")),
        dateTimeField("Read-only", "2026-03-01T14:05", into("never")).readOnly(true));
  }
}
