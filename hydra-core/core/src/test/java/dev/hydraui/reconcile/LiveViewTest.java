package dev.hydraui.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.component.Ui;
import dev.hydraui.machine.Capabilities;
import dev.hydraui.machine.Machine;
import dev.hydraui.machine.Step;
import dev.hydraui.machine.Store;
import dev.hydraui.node.Node;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LiveViewTest {

  private final List<Runnable> frames = new ArrayList<>();
  private final TreeHost host = new TreeHost(false);
  private final Words words = new Words();
  private final Store<String, String> store = Store.start(words, Capabilities.none());
  private final LiveView<String, String, TreeHost.Box> view =
      new LiveView<>(
          store,
          host,
          host.root,
          task -> {
            frames.add(task);
            return () -> frames.remove(task);
          });

  @Test
  void drawsTheFirstStateAtOnce() {
    assertEquals("[start]", host.root.toString());
  }

  @Test
  void drawsWhatHappensWhileTheFirstStateIsDrawn() {
    List<Runnable> later = new ArrayList<>();
    TreeHost eager =
        new TreeHost(false) {
          @Override
          public void finished() {
            store.send("happened");
          }
        };
    new LiveView<>(
        store,
        eager,
        eager.root,
        task -> {
          later.add(task);
          return () -> later.remove(task);
        });
    later.remove(0).run();
    assertEquals("[happened]", eager.root.toString());
  }

  @Test
  void aViewThatIsClosedByTheAnswerToAnEventStaysAway() {
    store.listen(state -> view.close());
    store.send("a");
    view.flush();
    assertEquals("", host.root.toString());
    store.send("b");
    view.flush();
    assertEquals("", host.root.toString());
  }

  @Test
  void aViewThatIsClosedWhileItIsDrawnIsTakenAwayWhenItIsThere() {
    List<LiveView<?, ?, ?>> own = new ArrayList<>();
    TreeHost closing =
        new TreeHost(false) {
          @Override
          public void finished() {
            own.forEach(LiveView::close);
          }
        };
    own.add(new LiveView<>(store, closing, closing.root, task -> () -> {}));
    store.send("a");
    ((LiveView<?, ?, ?>) own.get(0)).flush();
    assertEquals("", closing.root.toString());
  }

  @Test
  void drawsOncePerFrameHoweverManyEventsCome() {
    words.views = 0;
    store.send("a");
    store.send("b");
    store.send("c");
    assertEquals("[start]", host.root.toString());
    assertEquals(1, frames.size());
    frames.remove(0).run();
    assertEquals("[c]", host.root.toString());
    assertEquals(1, words.views);
  }

  @Test
  void drawsAtOnceWhenItIsFlushedAndNotAgainInTheFrame() {
    store.send("a");
    view.flush();
    assertEquals("[a]", host.root.toString());
    assertTrue(frames.isEmpty());
  }

  @Test
  void drawsNothingForTheSameState() {
    store.send("start");
    assertTrue(frames.isEmpty());
  }

  @Test
  void leavesNothingBehindWhenItIsClosed() {
    store.send("a");
    view.close();
    assertEquals("", host.root.toString());
    assertTrue(frames.isEmpty());
    store.send("b");
    assertTrue(frames.isEmpty());
  }

  @Test
  void drawsWhatDrawingCausedWithTheNextFrame() {
    words.whileViewing =
        () -> {
          store.send("b");
          view.flush();
        };
    store.send("a");
    view.flush();
    assertEquals("[a]", host.root.toString());
    frames.remove(0).run();
    assertEquals("[b]", host.root.toString());
    assertTrue(frames.isEmpty());
  }

  private static final class Words extends Ui<String> implements Machine<String, String> {
    private int views;
    private Runnable whileViewing = () -> {};

    @Override
    public Step<String, String> init() {
      return Step.of("start");
    }

    @Override
    public Step<String, String> update(String state, String event) {
      return Step.of(event.equals(state) ? state : event);
    }

    @Override
    public Node<String> view(String state) {
      views++;
      Runnable once = whileViewing;
      whileViewing = () -> {};
      once.run();
      return text(state);
    }
  }
}
