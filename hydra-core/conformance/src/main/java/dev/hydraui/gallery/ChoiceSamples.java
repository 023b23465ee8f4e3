package dev.hydraui.gallery;

import dev.hydraui.component.Option;
import dev.hydraui.component.RadioGroup;
import dev.hydraui.component.Slider;
import dev.hydraui.component.Switch;
import dev.hydraui.component.Ui;
import dev.hydraui.gallery.GalleryEvent.Entered;
import dev.hydraui.node.Node;
import java.util.List;
import java.util.function.Function;

/** Switches, radio buttons, sliders and numbers that step. */
final class ChoiceSamples extends Ui<GalleryEvent> {

  private static final List<Option> PLANS =
      List.of(
          new Option("free", "Free", "For trying things out."),
          new Option("team", "Team", "For up to twenty people who work together every day."),
          new Option("large", "Enterprise", "Ask us first.", true));
  private static final List<Option> DAYS =
      List.of(new Option("mo", "Monday"), new Option("tu", "Tuesday"), new Option("we", "Midweek"));

  Node<GalleryEvent> view(GalleryState state) {
    return column(
        section("Switches", card(switches(state))),
        section("Radio buttons", card(radios(state))),
        section("Sliders", card(sliders(state))),
        section("Numbers", card(numbers(state))));
  }

  private static Function<String, GalleryEvent> into(String field) {
    return value -> new Entered(field, value);
  }

  private Switch<GalleryEvent> onOff(GalleryState state, String label) {
    return switchField(label, state.is(label, "true"), on -> new Entered(label, "" + on));
  }

  private Node<GalleryEvent> switches(GalleryState state) {
    return grid(
        3,
        onOff(state, "Notifications").description("By mail, once a day at most."),
        switchField("Always on", true, on -> new Entered("never", "" + on)),
        onOff(state, "Beacon").error("The beacon does not answer."),
        onOff(state, "Being switched").busy(true),
        onOff(state, "Disabled and off").disabled(true),
        switchField("Disabled and on", true, on -> new Entered("never", "")).disabled(true),
        switchField("Read-only and on", true, on -> new Entered("never", "")).readOnly(true),
        onOff(state, "Read-only and off").readOnly(true),
        checkbox("Being checked", true, on -> new Entered("never", "")).busy(true));
  }

  private RadioGroup<GalleryEvent> radio(GalleryState state, String label, String usual) {
    return radioGroup(label, state.value(label, usual), PLANS, into(label));
  }

  private Node<GalleryEvent> radios(GalleryState state) {
    return grid(
        3,
        radio(state, "Plan", "free").required(true).description("It can be changed each month."),
        radio(state, "No plan yet", "").error("Choose a plan."),
        radio(state, "Plan being saved", "team").busy(true),
        radioGroup("Day", state.value("weekday", "tu"), DAYS, into("weekday")),
        radioGroup("Disabled day", "tu", DAYS, into("never")).disabled(true),
        radioGroup("Read-only day", "tu", DAYS, into("never")).readOnly(true));
  }

  private Slider<GalleryEvent> slide(GalleryState state, String label, String usual) {
    return slider(label, state.value(label, usual), into(label));
  }

  private Node<GalleryEvent> sliders(GalleryState state) {
    return grid(
        3,
        slide(state, "Volume", "30").unit("%"),
        slide(state, "Dose", "0.3").min("0").max("1").step("0.1").unit("mg"),
        slide(state, "Speed", "2").min("1").max("3").valueText("Medium"),
        slide(state, "Too loud", "90").error("The neighbours are asleep."),
        slide(state, "Disabled volume", "30").disabled(true),
        slide(state, "Read-only volume", "30").readOnly(true),
        slide(state, "Volume being set", "60").busy(true).description("The speaker is far away."));
  }

  private Node<GalleryEvent> numbers(GalleryState state) {
    return grid(
        3,
        numberField("Guests", state.value("guests", "2"), into("guests"))
            .step("1")
            .min("0")
            .max("12"),
        numberField("Price", state.value("price", "19.90"), into("price"))
            .decimal(true)
            .step("0.05")
            .unit("EUR")
            .placeholder("0.00"),
        numberField("Weight", state.value("weight", "1e3"), into("weight"))
            .step("0.001")
            .unit("kg")
            .error("It must be below 100."),
        numberField("Read-only guests", "2", into("never")).step("1").readOnly(true),
        numberField("Disabled guests", "2", into("never")).step("1").disabled(true),
        numberField("Guests being counted", "2", into("never")).step("1").busy(true),
        textField("Name being looked at", "ada", into("never")).busy(true),
        select("Size being saved", "mo", DAYS, into("never")).busy(true),
        dateField("Day being saved", "2026-03-01", into("never")).busy(true),
        textArea("Notes being saved", "Some words", into("never")).busy(true));
  }
}
