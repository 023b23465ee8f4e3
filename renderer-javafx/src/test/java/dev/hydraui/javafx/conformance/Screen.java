package dev.hydraui.javafx.conformance;

import dev.hydraui.conformance.Act;
import dev.hydraui.conformance.Case;
import dev.hydraui.conformance.Target;
import dev.hydraui.javafx.FxMounted;
import dev.hydraui.javafx.FxRenderer;
import dev.hydraui.javafx.FxSettings;
import dev.hydraui.javafx.shown.Shown;
import dev.hydraui.javafx.testing.Hands;
import dev.hydraui.javafx.testing.Toolkit;
import dev.hydraui.message.English;
import dev.hydraui.message.Messages;
import dev.hydraui.node.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.stage.Stage;

/** The corpus in a scene: a person's hands, and what assistive technology is told. */
final class Screen implements AutoCloseable {

  /** How long what must be true may take to become true, for what moves and fades. */
  private static final long PATIENCE_NANOS = 2_000_000_000L;

  private final Stage stage = Toolkit.on(Stage::new);
  private final Hands hands = new Hands();
  private final List<String> sent = new ArrayList<>();
  private final List<String> failed = new ArrayList<>();
  private FxMounted<Node<String>, Object> mounted;

  /** The case and the act, for messages. */
  private String playing = "";

  void play(Case what) {
    Toolkit.run(() -> begin(new English()));
    Toolkit.pulse();
    hands.moveTo(Point2D.ZERO);
    for (int act = 0; act < what.acts().size(); act++) {
      playing = what.name() + ", act " + (act + 1);
      play(what.acts().get(act));
    }
    playing = what.name() + ", at its end";
    Toolkit.pulse();
    expectAll("sent", sent, List.of());
    expectAll("failed", failed, List.of());
  }

  /** Shows nothing, and forgets the case before. */
  private void begin(Messages words) {
    if (mounted != null) {
      mounted.close();
    }
    sent.clear();
    failed.clear();
    mounted =
        FxRenderer.show(
            stage,
            new Shown(sent::add),
            FxSettings.usual().words(words).onFailure(failure -> failed.add(failure.getMessage())));
  }

  private void play(Act act) {
    if (act instanceof Act.Show show) {
      Toolkit.run(() -> mounted.dispatch(show.view()));
      Toolkit.pulse();
    } else if (act instanceof Act.Speak speak) {
      Toolkit.run(() -> begin(speak.messages()));
      Toolkit.pulse();
    } else if (act instanceof Act.Press press) {
      hands.press(point(press.on()));
    } else if (act instanceof Act.Type type) {
      hands.type(stage.getScene(), type.text());
    } else if (act instanceof Act.Key key) {
      press(key.name());
    } else if (act instanceof Act.Focus focus) {
      Toolkit.run(() -> found(focus.on()).node().requestFocus());
      Toolkit.pulse();
    } else if (act instanceof Act.Drag drag) {
      hands.drag(point(drag.what()), point(drag.onto()));
    } else {
      check(act);
    }
  }

  /** A sign that is no letter stands on another key of every keyboard: it is typed. */
  private void press(String key) {
    if (key.length() == 1 && !Character.isLetterOrDigit(key.charAt(0))) {
      hands.type(stage.getScene(), key);
    } else {
      hands.key(key);
    }
  }

  private void check(Act act) {
    if (act instanceof Act.Sees sees) {
      expect("what is there", () -> Thing.text(things()), sees.tree());
    } else if (act instanceof Act.Finds finds) {
      expect("what is there", () -> textOf(finds.what()), finds.tree());
    } else if (act instanceof Act.Lacks lacks) {
      expect("nothing there", () -> textOf(lacks.what()), "");
    } else if (act instanceof Act.Sends sends) {
      expectAll("sent", sent, sends.events());
    } else if (act instanceof Act.Fails fails) {
      expectAll("failed", failed, fails.messages());
    } else if (act instanceof Act.Focused focused) {
      expect("the focus", () -> focusedOne(focused.what()), "" + focused.what());
    } else {
      throw new IllegalStateException("This cannot be played: " + act);
    }
  }

  private void expectAll(String what, List<String> gathered, List<String> expected) {
    expect("what was " + what, () -> String.join("\n", gathered), String.join("\n", expected));
    Toolkit.run(gathered::clear);
  }

  /** Looks once a pulse until it is as expected. */
  private void expect(String what, Supplier<String> actual, String expected) {
    if (!Toolkit.comes(() -> actual.get().equals(expected), PATIENCE_NANOS)) {
      String is = Toolkit.on(actual::get);
      throw failure(what + "\n--- expected\n" + expected + "\n--- actual\n" + is);
    }
  }

  private AssertionError failure(String what) {
    return new AssertionError(playing + ": " + what);
  }

  private List<Thing> things() {
    return SceneTree.of(mounted.root());
  }

  private String textOf(Target target) {
    return Thing.find(things(), target).map(thing -> Thing.text(List.of(thing))).orElse("");
  }

  /** What has the focus, as a target is written; the one that is looked for, if there are two. */
  private String focusedOne(Target target) {
    List<Thing> all = things().stream().flatMap(Thing::all).toList();
    List<Thing> focused = new ArrayList<>();
    for (Thing thing : all) {
      if (thing.focused()) {
        focused.add(thing);
        Object item = thing.node().queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
        all.stream().filter(other -> other.node() == item).forEach(focused::add);
      }
    }
    return focused.stream()
        .filter(thing -> thing.is(target))
        .findFirst()
        .or(() -> focused.stream().findFirst())
        .map(thing -> "" + new Target(thing.outline().role(), thing.outline().name()))
        .orElse("nothing");
  }

  private Thing found(Target target) {
    List<Thing> things = things();
    return Thing.find(things, target)
        .orElseThrow(() -> failure("there is no " + target + " in\n" + Thing.text(things)));
  }

  /** The middle of it, on the screen. */
  private Point2D point(Target target) {
    return Toolkit.on(
        () -> {
          javafx.scene.Node node = found(target).node();
          Bounds bounds = node.localToScreen(node.getLayoutBounds());
          return new Point2D(bounds.getCenterX(), bounds.getCenterY());
        });
  }

  @Override
  public void close() {
    Toolkit.run(stage::close);
  }
}
