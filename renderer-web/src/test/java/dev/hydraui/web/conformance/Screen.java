package dev.hydraui.web.conformance;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import dev.hydraui.conformance.Act;
import dev.hydraui.conformance.Case;
import dev.hydraui.conformance.Target;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The corpus in Chromium: a person's hands, and what assistive technology is told. */
final class Screen implements AutoCloseable {

  /** How long what must be true may take to become true, for what moves and fades. */
  private static final long PATIENCE_NANOS = 2_000_000_000L;

  private final Page page;
  private final CDPSession session;
  private final List<String> errors = new ArrayList<>();

  /** The case and the act, for messages. */
  private String playing = "";

  Screen(Browser browser, String address) {
    page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1000, 700));
    page.setDefaultTimeout(10_000);
    page.onPageError(errors::add);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            errors.add(message.text());
          }
        });
    page.navigate(address);
    page.waitForFunction("window.corpus");
    session = page.context().newCDPSession(page);
    session.send("Accessibility.enable");
  }

  /** Plays a case, whose place in the corpus is told. */
  void play(Case what, int index) {
    errors.clear();
    page.evaluate("corpus.begin()");
    page.mouse().move(0, 0);
    for (int act = 0; act < what.acts().size(); act++) {
      playing = what.name() + ", act " + (act + 1);
      play(what.acts().get(act), index, act);
    }
    playing = what.name() + ", at its end";
    page.evaluate("new Promise(done => requestAnimationFrame(() => setTimeout(done)))");
    expectAll("sent", List.of());
    expectAll("failed", List.of());
    expect("errors in the console", () -> String.join("\n", errors), "");
  }

  private void play(Act act, int index, int number) {
    if (act instanceof Act.Show) {
      page.evaluate("([index, act]) => corpus.show(index, act)", List.of(index, number));
    } else if (act instanceof Act.Press press) {
      Point point = point(press.on());
      page.mouse().click(point.x(), point.y());
    } else if (act instanceof Act.Type type) {
      page.keyboard().type(type.text());
    } else if (act instanceof Act.Key key) {
      page.keyboard().press(key.name());
    } else if (act instanceof Act.Focus focus) {
      session.send("DOM.focus", element(found(focus.on())));
    } else if (act instanceof Act.Drag drag) {
      drag(point(drag.what()), point(drag.onto()));
    } else {
      check(act);
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
      expectAll("sent", sends.events());
    } else if (act instanceof Act.Fails fails) {
      expectAll("failed", fails.messages());
    } else if (act instanceof Act.Focused focused) {
      expect("the focus", () -> focusedOne(focused.what()), "" + focused.what());
    } else {
      throw new IllegalStateException("This cannot be played: " + act);
    }
  }

  private void expectAll(String what, List<String> expected) {
    List<String> all = new ArrayList<>();
    expect(
        "what was " + what,
        () -> {
          all.addAll(taken(what));
          return String.join("\n", all);
        },
        String.join("\n", expected));
  }

  /** Looks once a frame until it is as expected. */
  private void expect(String what, Supplier<String> actual, String expected) {
    long deadline = System.nanoTime() + PATIENCE_NANOS;
    String is = actual.get();
    while (!is.equals(expected) && System.nanoTime() < deadline) {
      page.evaluate("new Promise(requestAnimationFrame)");
      is = actual.get();
    }
    if (!is.equals(expected)) {
      throw failure(what + "\n--- expected\n" + expected + "\n--- actual\n" + is);
    }
  }

  private AssertionError failure(String what) {
    return new AssertionError(playing + ": " + what);
  }

  private List<Thing> things() {
    return AccessibilityTree.of(session);
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
        all.stream().filter(other -> other.element() == thing.active()).forEach(focused::add);
      }
    }
    Optional<Thing> sought = focused.stream().filter(thing -> thing.is(target)).findFirst();
    return sought
        .or(() -> focused.stream().findFirst())
        .map(thing -> "" + new Target(thing.outline().role(), thing.outline().name()))
        .orElse("nothing");
  }

  private Thing found(Target target) {
    List<Thing> things = things();
    return Thing.find(things, target)
        .orElseThrow(() -> failure("there is no " + target + " in\n" + Thing.text(things)));
  }

  private record Point(double x, double y) {}

  private Point point(Target target) {
    JsonObject element = element(found(target));
    session.send("DOM.scrollIntoViewIfNeeded", element);
    JsonArray quad =
        session
            .send("DOM.getContentQuads", element)
            .getAsJsonArray("quads")
            .get(0)
            .getAsJsonArray();
    double x = 0;
    double y = 0;
    for (int i = 0; i < quad.size(); i += 2) {
      x += quad.get(i).getAsDouble() / 4;
      y += quad.get(i + 1).getAsDouble() / 4;
    }
    return new Point(x, y);
  }

  private static JsonObject element(Thing thing) {
    JsonObject element = new JsonObject();
    element.addProperty("backendNodeId", thing.element());
    return element;
  }

  private void drag(Point from, Point to) {
    page.mouse().move(from.x(), from.y());
    page.mouse().down();
    page.mouse().move((from.x() + to.x()) / 2, (from.y() + to.y()) / 2);
    page.mouse().move(to.x(), to.y());
    page.mouse().up();
  }

  /** The texts that the page has gathered since it was last asked. */
  private List<String> taken(String what) {
    String all = (String) page.evaluate("corpus." + what + "()");
    return all.isEmpty() ? List.of() : Arrays.asList(all.substring(1).split("\u001f", -1));
  }

  @Override
  public void close() {
    page.close();
  }
}
