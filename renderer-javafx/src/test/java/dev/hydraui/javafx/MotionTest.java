package dev.hydraui.javafx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.component.Side;
import dev.hydraui.component.Ui;
import dev.hydraui.javafx.capability.SystemLook;
import dev.hydraui.javafx.shown.View;
import dev.hydraui.javafx.testing.Picture;
import dev.hydraui.javafx.testing.Toolkit;
import dev.hydraui.node.Node;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Bounds;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What comes, goes and moves, and nothing of it for those who asked for less motion. */
final class MotionTest extends Ui<String> {

  private final SimpleBooleanProperty still = new SimpleBooleanProperty();
  private final List<String> failures = new ArrayList<>();
  private View shown;

  @BeforeAll
  static void start() {
    Toolkit.start();
  }

  @AfterEach
  void close() {
    shown.close();
    assertEquals(List.of(), failures);
  }

  private void begin(Node<String> view) {
    shown =
        new View(
            view,
            800,
            600,
            FxSettings.usual()
                .system(SystemLook.of(new SimpleBooleanProperty(), still))
                .onFailure(
                    failure -> {
                      failures.add("" + failure);
                    }));
  }

  private Node<String> list(String... titles) {
    return list(List.of(titles));
  }

  private Node<String> list(List<String> titles) {
    return itemList("All", each(titles, title -> title, title -> item(title)));
  }

  /** Shows it, and what of each node of a class was seen at the very next pulse. */
  private List<Double> change(
      Node<String> next, String selector, ToDoubleFunction<javafx.scene.Node> seen) {
    shown.show(next);
    return shown.all(selector).stream().map(seen::applyAsDouble).toList();
  }

  /** From now on all that moves takes so long that it can be looked at. */
  private void slowly() {
    Toolkit.run(() -> shown.mounted().root().setStyle("-h-duration: 600s"));
    Toolkit.pulse();
  }

  private void settleNow() {
    Toolkit.run(() -> shown.mounted().surface().motion().end());
    Toolkit.pulse();
  }

  private void settles() {
    assertTrue(Toolkit.comes(() -> !shown.isMoving()));
  }

  private boolean isMoving() {
    return Toolkit.on(shown::isMoving);
  }

  private int pictures() {
    return shown.all(".h-leaving").stream()
        .mapToInt(layer -> ((javafx.scene.Parent) layer).getChildrenUnmodifiable().size())
        .sum();
  }

  @Test
  void nothingMovesOnTheFirstView() {
    begin(list("a", "b"));
    assertEquals(false, isMoving());
  }

  @Test
  void whatComesToAListAppearsAndTheOthersMakeRoom() {
    begin(list("a", "b"));
    slowly();
    List<Double> opacities =
        change(list("new", "a", "b"), ".h-item", javafx.scene.Node::getOpacity);
    assertTrue(opacities.get(0) < 1, "" + opacities);
    assertEquals(List.of(1.0, 1.0), opacities.subList(1, 3));
    assertTrue(shown.all(".h-item").get(1).getTranslateY() < 0);
    settleNow();
    for (javafx.scene.Node item : shown.all(".h-item")) {
      assertEquals(1, item.getOpacity());
      assertEquals(0, item.getTranslateY());
    }
  }

  @Test
  void itemsGlideWhereTheyAreMovedTo() {
    begin(list("a", "b", "c"));
    slowly();
    List<Double> ways = change(list("c", "b", "a"), ".h-item", javafx.scene.Node::getTranslateY);
    assertTrue(ways.get(0) > 0 && ways.get(1) == 0 && ways.get(2) < 0, "" + ways);
  }

  @Test
  void whatLeavesAListFadesWhereItWasAndIsThereForNobody() {
    begin(list("a", "b", "c"));
    Bounds was = bounds(shown.all(".h-item").get(1));
    slowly();
    shown.show(list("a", "c"));
    assertEquals(2, shown.all(".h-item").size());
    assertEquals(1, pictures());
    assertEquals(true, shown.one(".h-leaving").isMouseTransparent());
    Bounds seen = bounds(picture());
    assertEquals(was.getMinY(), seen.getMinY(), 1);
    assertEquals(was.getHeight(), seen.getHeight(), 1);
    settleNow();
    assertEquals(0, pictures());
    assertEquals(List.of(), shown.all(".h-leaving"));
  }

  private ImageView picture() {
    return (ImageView)
        ((javafx.scene.Parent) shown.one(".h-leaving")).getChildrenUnmodifiable().get(0);
  }

  private static Bounds bounds(javafx.scene.Node node) {
    return Toolkit.on(() -> node.localToScene(node.getLayoutBounds()));
  }

  @Test
  void whatIsTooMuchToFollowIsThereAtOnce() {
    List<String> many = IntStream.range(0, 60).mapToObj(i -> "item " + i).toList();
    begin(list("a"));
    shown.show(list(many));
    assertEquals(false, isMoving());
    shown.show(list("a"));
    assertEquals(0, pictures());
    assertEquals(false, isMoving());
  }

  @Test
  void whatChangesAgainMeanwhileIsWhereItBelongsAtTheEnd() {
    List<String> letters = new ArrayList<>(List.of("a", "b", "c", "d"));
    begin(list(List.copyOf(letters)));
    for (int i = 0; i < 6; i++) {
      letters.add(letters.remove(0));
      if (i % 2 == 0) {
        letters.remove(0);
      } else {
        letters.add("new " + i);
      }
      shown.show(list(List.copyOf(letters)));
    }
    settles();
    assertEquals(letters, titles());
    for (javafx.scene.Node item : shown.all(".h-item")) {
      assertEquals(List.of(1.0, 0.0, 0.0), at(item));
    }
    assertEquals(0, pictures());
  }

  private List<String> titles() {
    return shown.all(".h-item-title").stream()
        .map(title -> ((javafx.scene.control.Label) title).getText())
        .toList();
  }

  private static List<Double> at(javafx.scene.Node item) {
    return List.of(item.getOpacity(), item.getTranslateX(), item.getTranslateY());
  }

  @Test
  void aDialogFadesAndWhatIsBelowItCanBeUsedAtOnce() {
    begin(column(button("Below", "below")));
    slowly();
    Node<String> open = column(button("Below", "below"), dialog("Sure?", "close", text("Yes")));
    shown.show(open);
    assertTrue(shown.one(".h-scrim").getOpacity() < 1);
    settleNow();
    Picture.of(shown.scene(), Path.of("target", "screenshots", "motion-dialog.png"));
    shown.show(column(button("Below", "below")));
    assertEquals(1, pictures());
    shown.press(".h-button");
    assertEquals(List.of("below"), shown.sent());
    settleNow();
    assertEquals(List.of(), shown.all(".h-leaving"));
  }

  @Test
  void aDrawerSlidesInFromItsSideAndOut() {
    begin(column());
    slowly();
    Node<String> open = column(drawer("Filter", "close", text("Everything")).side(Side.START));
    shown.show(open);
    assertTrue(shown.one(".h-drawer").getTranslateX() < 0);
    settleNow();
    Picture.of(shown.scene(), Path.of("target", "screenshots", "motion-drawer.png"));
    Color dark = corner();
    shown.show(column());
    assertEquals(2, pictures());
    settleNow();
    assertTrue(corner().getBrightness() > dark.getBrightness());
    assertEquals(0, pictures());
  }

  private Color corner() {
    return Toolkit.on(
        () -> {
          WritableImage image = shown.scene().snapshot(null);
          return image.getPixelReader().getColor((int) image.getWidth() - 2, 2);
        });
  }

  @Test
  void whatIsClosedTakesItsPicturesAlong() {
    begin(list("a", "b"));
    slowly();
    shown.show(list("a"));
    assertEquals(1, pictures());
    Toolkit.run(shown::end);
    assertEquals(List.of(), shown.all(".h-leaving"));
    assertEquals(false, isMoving());
  }

  @Test
  void nothingMovesForThoseWhoAskedForLess() {
    begin(list("a", "b"));
    Toolkit.run(() -> still.set(true));
    shown.show(list("new", "b"));
    assertEquals(List.of(false, 0), List.of(isMoving(), pictures()));
    shown.show(column(drawer("Filter", "close", text("Everything"))));
    assertEquals(List.of(false, 0), List.of(isMoving(), pictures()));
    shown.show(column());
    assertEquals(List.of(false, 0), List.of(isMoving(), pictures()));
  }
}
