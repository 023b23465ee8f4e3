package dev.hydraui.devtools.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.capability.Clock;
import dev.hydraui.capability.Download;
import dev.hydraui.capability.FileText;
import dev.hydraui.component.ChosenFile;
import dev.hydraui.component.Ui;
import dev.hydraui.devtools.EventLog;
import dev.hydraui.devtools.Recorder;
import dev.hydraui.devtools.Recording;
import dev.hydraui.devtools.Traced;
import dev.hydraui.json.Codec;
import dev.hydraui.json.JsonString;
import dev.hydraui.json.JsonValue;
import dev.hydraui.machine.Capabilities;
import dev.hydraui.machine.Loop;
import dev.hydraui.machine.Machine;
import dev.hydraui.machine.Running;
import dev.hydraui.machine.Step;
import dev.hydraui.machine.Store;
import dev.hydraui.node.Node;
import dev.hydraui.reconcile.Patch;
import dev.hydraui.reconcile.PatchHost;
import dev.hydraui.reconcile.Reconciler;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The panel beside a program: travelling, playing, keeping and playing again what was kept. */
final class PanelTest {

  private static final class Words extends Ui<String> implements Machine<String, String> {

    @Override
    public Step<String, String> init() {
      return Step.of("");
    }

    @Override
    public Step<String, String> update(String state, String event) {
      if (event.equals("throw")) {
        throw new IllegalStateException("not taken");
      }
      return Step.of(state + event);
    }

    @Override
    public Node<String> view(String state) {
      return text(state);
    }
  }

  private static final Codec<String> CODEC =
      new Codec<>() {
        @Override
        public JsonValue write(String value) {
          return new JsonString(value);
        }

        @Override
        public String read(JsonValue json) {
          return json.asString();
        }
      };

  private final Recorder<String, String> recorder =
      new Recorder<>(new Words(), Capabilities.none(), Loop.HERE, failure -> {});
  private final List<Download.Text> downloads = new ArrayList<>();
  private final List<Consumer<Long>> ticks = new ArrayList<>();
  private String file = "";

  @SuppressWarnings({"unchecked", "rawtypes"})
  private final Capabilities capabilities =
      Capabilities.none()
          .with(
              (Class<Program.Watch<String, String>>) (Class) Program.Watch.class,
              (watch, answer) -> recorder.listen(answer))
          .with(
              (Class<Program.Travel<String, String>>) (Class) Program.Travel.class,
              (travel, answer) -> {
                recorder.store().send(travel.wish());
                answer.accept(true);
                return Running.NOTHING;
              })
          .with(
              Download.Text.class,
              (download, answer) -> {
                downloads.add(download);
                answer.accept(true);
                return Running.NOTHING;
              })
          .with(
              FileText.class,
              (read, answer) -> {
                answer.accept(Optional.of(file));
                return Running.NOTHING;
              })
          .with(
              Clock.Every.class,
              (every, answer) -> {
                ticks.add(answer);
                return () -> ticks.remove(answer);
              });

  private final Store<PanelState<String, String>, PanelEvent<String, String>> panel =
      Store.start(
          new Panel<>(Anatomy.PLAIN, Optional.of(new EventLog<>(CODEC, CODEC))), capabilities);

  private void happens(String... events) {
    for (String event : events) {
      recorder.machine().send(event);
    }
  }

  private void send(PanelEvent<String, String> event) {
    panel.send(event);
  }

  private Recording<String, String> seen() {
    return panel.state().recording().orElseThrow();
  }

  private void choose(String text) {
    file = text;
    send(new PanelEvent.Chosen<>(new ChosenFile("file-1", "events.json", 9, "")));
  }

  @Test
  void followsTheProgram() {
    happens("a", "b");
    assertEquals(2, seen().timeline().last().number());
    send(new PanelEvent.Travelled<>(new Traced.Show<>(1)));
    assertEquals("a", seen().timeline().moment().state());
    assertEquals("a", recorder.store().state().moment().state());
  }

  @Test
  void playsFromTheFirstMomentToThePresentAtItsPace() {
    happens("a", "b");
    send(new PanelEvent.Played<>());
    assertEquals(0, seen().timeline().shown());
    ticks.get(0).accept(1L);
    assertEquals(1, seen().timeline().shown());
    ticks.get(0).accept(2L);
    assertTrue(seen().timeline().isPresent());
    assertEquals(List.of(), ticks);
  }

  @Test
  void stopsWhereThePersonWantsIt() {
    happens("a", "b", "c");
    send(new PanelEvent.Played<>());
    ticks.get(0).accept(1L);
    send(new PanelEvent.Stopped<>());
    assertEquals(List.of(), ticks);
    assertEquals(1, seen().timeline().shown());
  }

  @Test
  void keepsTheLogAndPlaysItAgain() {
    happens("a", "throw", "b");
    send(new PanelEvent.Exported<>());
    assertEquals("hydra-events.json", downloads.get(0).fileName());
    happens("c");
    choose(downloads.get(0).text());
    assertEquals(List.of("a", "throw", "b"), seen().timeline().events());
    assertEquals("ab", recorder.machine().state());
    assertEquals("", panel.state().error());
  }

  @Test
  void aFailureIsInTheLog() {
    happens("a", "throw");
    recorder.fail(new IllegalStateException("not drawn"));
    send(new PanelEvent.Exported<>());
    assertEquals(
        """
        {
          "version": 1,
          "events": [
            "a",
            "throw"
          ],
          "state": "a",
          "failures": [
            {
              "moment": 2,
              "place": "",
              "text": "java.lang.IllegalStateException: not taken"
            },
            {
              "moment": 2,
              "place": "",
              "text": "java.lang.IllegalStateException: not drawn"
            }
          ]
        }""",
        downloads.get(0).text());
  }

  @Test
  void aFileThatIsNoLogChangesNothingAndNamesThePlace() {
    happens("a");
    choose("{\"version\":1,\"events\":[\"a\",7]}");
    assertEquals(
        "events.json: /events/1: expected a string but found a number", panel.state().error());
    choose("{\n  oops");
    assertTrue(panel.state().error().startsWith("events.json: line 2"), panel.state().error());
    assertEquals(List.of("a"), seen().timeline().events());
  }

  @Test
  void showsEachPart() {
    happens("abc", "throw");
    recorder.fail(new IllegalStateException("not drawn"));
    assertTrue(drawn(Look.Part.MOMENT).contains("java.lang.IllegalStateException: not taken"));
    recorder.store().send(new Traced.Show<>(1));
    assertTrue(drawn(Look.Part.MOMENT).contains("\\\"abc\\\""), drawn(Look.Part.MOMENT));
    assertTrue(drawn(Look.Part.DRAWING).contains("Nothing was drawn yet"));
    assertTrue(drawn(Look.Part.FAILURES).contains("java.lang.IllegalStateException: not drawn"));
    assertTrue(drawn(Look.Part.LOG).contains("Play a log again"));
    send(new PanelEvent.Looked<>(Look.FIRST));
    assertTrue(patches().contains("Devtools: 2 failures"));
  }

  private String drawn(Look.Part part) {
    send(new PanelEvent.Looked<>(Look.FIRST.open(true).part(part)));
    return patches();
  }

  private String patches() {
    PatchHost host = new PatchHost();
    new Reconciler<>(host, 0, event -> {}).render(panel.machine().view(panel.state()));
    String all = "";
    for (Patch patch : host.take()) {
      all = all + patch.toJson() + "\n";
    }
    return all;
  }

  @Test
  void listsAHundredMomentsUntilMoreAreWanted() {
    for (int i = 0; i < 150; i++) {
      happens("x");
    }
    assertFalse(drawn(Look.Part.LOG).contains("\"50  "));
    assertTrue(patches().contains("\"51  ") && patches().contains("Show 51 earlier"));
    send(new PanelEvent.Looked<>(panel.state().look().listed(200)));
    assertTrue(patches().contains("\"0  The beginning"));
  }
}
