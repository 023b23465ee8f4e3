package dev.hydraui.javafx.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.beans.value.WritableValue;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.util.Duration;

/**
 * What is seen to come, go and move when a view changes. On the JavaFX thread.
 *
 * <p>Nothing moves on the first view, where so much changes that nobody could follow it, in a
 * window that is not seen, and for a person who asked for less motion. What goes is at once gone
 * from the scene; what is seen of it is a {@linkplain Afterimages picture}.
 */
public final class Motion {

  /** More than this cannot be followed. */
  private static final int CHANGES = 50;

  /** Where each child stood is only remembered for lists that can be taken in at a glance. */
  private static final int GLANCE = 100;

  /** How far from its place a panel comes, in pixels. */
  private static final double ABOVE = -4;

  /** The tokens' easing. */
  @SuppressWarnings("deprecation") // JavaFX 26 calls it otherwise, in a way that 21 does not know.
  private static final Interpolator EASING = Interpolator.SPLINE(0.2, 0, 0, 1);

  private record Change(WritableValue<Number> of, double from, double to) {}

  private final Ground ground;
  private final Consumer<Runnable> whenDrawn;
  private final Afterimages pictures;
  private final Map<Node, Animation> running = new HashMap<>();
  private final List<Spot> mixed = new ArrayList<>();
  private final List<Spot> come = new ArrayList<>();
  private Map<Node, Point2D> was = new HashMap<>();
  private BooleanSupplier still = () -> false;
  private int gone;
  private boolean noted;

  /**
   * @param whenDrawn does something when all of a change is there
   */
  Motion(Ground ground, Consumer<Runnable> whenDrawn) {
    this.ground = ground;
    this.whenDrawn = whenDrawn;
    pictures = new Afterimages(ground);
  }

  /** Says when nothing is to move. */
  public void stillWhen(BooleanSupplier its) {
    still = its;
  }

  /** Whether something is still seen to move. */
  public boolean isRunning() {
    return !running.isEmpty();
  }

  /** Whatever moves is where it belongs, and what is gone is not seen any more. */
  public void end() {
    List.copyOf(running.keySet()).forEach(this::settle);
  }

  /** A child is about to be put there. */
  void enter(Spot parent, Spot child) {
    if (isFollowed(parent)) {
      note(parent);
      come.add(child);
    }
  }

  /** A child is about to be moved. */
  void move(Spot parent) {
    if (isFollowed(parent)) {
      note(parent);
    }
  }

  /** A child is about to be removed. */
  void leave(Spot parent, Spot child) {
    if (isFollowed(parent)) {
      note(parent);
      if (child.isDrawn()) {
        leave(child.node());
      }
    }
  }

  private boolean isFollowed(Spot parent) {
    return parent.isDrawn() && parent.drawn().glides() && !isStill();
  }

  private boolean isStill() {
    Scene scene = ground.getScene();
    return still.getAsBoolean()
        || scene == null
        || scene.getWindow() == null
        || !scene.getWindow().isShowing();
  }

  private void note(Spot parent) {
    note();
    if (!mixed.contains(parent)) {
      mixed.add(parent);
      parent.children().stream()
          .limit(parent.children().size() > GLANCE ? 0 : GLANCE)
          .filter(child -> child.isDrawn() && child.node().getScene() != null)
          .map(Spot::node)
          .forEach(node -> was.put(node, seen(node)));
    }
  }

  private void note() {
    if (!noted) {
      noted = true;
      whenDrawn.accept(this::run);
    }
  }

  private static Point2D seen(Node node) {
    return place(node).add(node.getTranslateX(), node.getTranslateY());
  }

  private static Point2D place(Node node) {
    return new Point2D(node.getLayoutX(), node.getLayoutY());
  }

  /** Something has been put over the page: it fades in. */
  public void fadeIn(Node over) {
    if (!isStill()) {
      begin(over, new Change(over.opacityProperty(), 0, over.getOpacity()));
    }
  }

  /** Likewise, from a little above its place. */
  public void dropIn(Node over) {
    if (!isStill()) {
      begin(
          over,
          new Change(over.opacityProperty(), 0, over.getOpacity()),
          new Change(over.translateYProperty(), ABOVE, 0));
    }
  }

  /**
   * Something has been put over the page: it slides in.
   *
   * @param from how many of its widths beside its place it comes from
   */
  public void slideIn(Node over, int from) {
    if (!isStill()) {
      whenLaidOut(
          () -> {
            double by = from * over.getLayoutBounds().getWidth();
            begin(over, new Change(over.translateXProperty(), by, 0));
          });
    }
  }

  /** Something is about to be taken from the scene: a picture of it fades where it was. */
  public void leave(Node seen) {
    leave(seen, 0);
  }

  /**
   * Likewise, and slides away.
   *
   * @param to how many of its widths to the right
   */
  public void leave(Node seen, int to) {
    if (isStill()) {
      return;
    }
    note();
    gone++;
    if (gone <= CHANGES) {
      pictures
          .of(seen)
          .ifPresent(
              picture ->
                  begin(
                      picture,
                      new Change(picture.opacityProperty(), 1, 0),
                      new Change(picture.translateXProperty(), 0, to * picture.getFitWidth())));
    }
  }

  /** What was dark below a panel that goes becomes light. */
  public void unveil() {
    if (!isStill()) {
      Node veil = pictures.veil();
      begin(veil, new Change(veil.opacityProperty(), 1, 0));
    }
  }

  /** All of a change is there: what was elsewhere comes from there when it has its place. */
  private void run() {
    if (come.size() + gone > CHANGES) {
      pictures.all().forEach(this::settle);
    } else {
      come.stream()
          .filter(each -> each.isDrawn() && each.node().getScene() != null)
          .forEach(each -> fadeIn(each.node()));
      Map<Node, Point2D> before = was;
      whenLaidOut(() -> before.forEach(this::glide));
    }
    pictures.forget();
    mixed.clear();
    come.clear();
    was = new HashMap<>();
    gone = 0;
    noted = false;
  }

  private void glide(Node node, Point2D from) {
    Point2D by = from.subtract(place(node));
    if (node.getScene() != null && by.magnitude() > 0) {
      begin(
          node,
          new Change(node.translateXProperty(), by.getX(), 0),
          new Change(node.translateYProperty(), by.getY(), 0));
    }
  }

  /** When everything has its place, and before it is seen there. */
  private void whenLaidOut(Runnable task) {
    Scene scene = ground.getScene();
    if (scene != null) {
      scene.addPostLayoutPulseListener(
          new Runnable() {
            @Override
            public void run() {
              scene.removePostLayoutPulseListener(this);
              task.run();
            }
          });
      Platform.requestNextPulse();
    }
  }

  private void begin(Node node, Change... changes) {
    settle(node);
    Duration duration = ground.duration();
    if (duration.lessThanOrEqualTo(Duration.ZERO)) {
      pictures.remove(node);
      return;
    }
    Timeline timeline = new Timeline();
    for (Change each : changes) {
      each.of.setValue(each.from);
      timeline.getKeyFrames().add(new KeyFrame(duration, new KeyValue(each.of, each.to, EASING)));
    }
    timeline.setOnFinished(event -> settle(node));
    running.put(node, timeline);
    timeline.play();
  }

  private void settle(Node node) {
    Animation animation = running.remove(node);
    if (animation != null) {
      animation.jumpTo("end");
      animation.stop();
      pictures.remove(node);
    }
  }
}
