package dev.hydraui.javafx.scene;

import dev.hydraui.message.Messages;
import dev.hydraui.reconcile.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * Where one machine is drawn, and what all that is drawn there shares. On the JavaFX thread.
 *
 * <p>It takes the focus when nothing on it has it, so that none is taken by what the person has not
 * gone to.
 */
public final class Surface {

  private final Ground root = new Ground();
  private final Motion motion = new Motion(root, this::whenDrawn);
  private final StackPane view = new StackPane();
  private final VBox heads = new VBox();

  /** The view has what the heads leave: it is not asked how high it would like to be. */
  private final BorderPane frame = new BorderPane(view, heads, null, null, null);

  /** Before the first and behind the last thing that Tab leads to: it has the focus of nothing. */
  private final Region edge = new Region();

  private final Drawers drawers;
  private final Messages words;
  private final Consumer<? super Throwable> onFailure;
  private final List<Node> covers = new ArrayList<>();
  private final List<Runnable> afterDrawing = new ArrayList<>();
  private final ArrayDeque<Runnable> waiting = new ArrayDeque<>();
  private final ReadOnlyStringWrapper pageTitle = new ReadOnlyStringWrapper("");
  private String page = "";
  private String application = "";
  private boolean owning;
  private Consumer<String> opening = address -> {};
  private Consumer<String> openingBeside = address -> {};
  private Answering answering = Surface::told;

  /** Takes what a person did to the machine. */
  @FunctionalInterface
  public interface Answering {

    /**
     * @param answered told on the JavaFX thread when the answer is on screen, and whether there is
     *     one: not where the machine threw
     */
    void send(Place<Spot> place, Object event, Consumer<Boolean> answered);
  }

  /** Nothing but the place knows what to do with it. */
  private static void told(Place<Spot> place, Object event, Consumer<Boolean> answered) {
    place.send(event);
    answered.accept(true);
  }

  /**
   * @param words what components say themselves
   * @param onFailure told of what drawing or answering threw
   */
  public Surface(Drawers drawers, Messages words, Consumer<? super Throwable> onFailure) {
    this.drawers = drawers;
    this.words = words;
    this.onFailure = onFailure;
    root.getStyleClass().setAll("root", "h-root");
    edge.setMouseTransparent(true);
    root.getChildren().addAll(edge, frame);
    Focus.follow(root);
    Heard.speak(root, words);
    Mnemonics.of(this);
  }

  /** What stands in the scene: the view, and what lies over it. */
  public StackPane root() {
    return root;
  }

  /** What the outermost component is put in. */
  public Spot origin() {
    return new Spot(this, new Origin(view));
  }

  /** What the outermost component of another view is put in, over all that is there. */
  public Spot origin(Pane over) {
    over.setPickOnBounds(false);
    lay(over);
    return new Spot(this, new Origin(over));
  }

  /** Whether nothing of the view is on screen. */
  public BooleanBinding blank() {
    return Bindings.isEmpty(view.getChildren());
  }

  /** From now on this takes what a person does. */
  public void answerBy(Answering answers) {
    answering = answers;
  }

  public Messages words() {
    return words;
  }

  /** Goes to an address, in the application or outside of it. */
  public void open(String address) {
    opening.accept(address);
  }

  /** Likewise, beside what is shown now: in another window, if it is in the application. */
  public void openBeside(String address) {
    openingBeside.accept(address);
  }

  /** The page that is shown has another title: the window says so. */
  public void title(String title) {
    page = title;
    boolean both = !page.isEmpty() && !application.isEmpty() && !page.equals(application);
    pageTitle.set(both ? page + " · " + application : page);
  }

  /** What the application calls itself: it stands behind the title of each other page. */
  public void application(String name) {
    application = name;
    title(page);
  }

  /** The title of the page that is shown and of the application, or nothing. */
  public ReadOnlyStringProperty pageTitle() {
    return pageTitle.getReadOnlyProperty();
  }

  /** From now on this goes to addresses. */
  public void openBy(Consumer<String> opens, Consumer<String> opensBeside) {
    opening = opens;
    openingBeside = opensBeside;
  }

  /** Puts something above the view, for as long as the surface is there. */
  public void head(Node above) {
    heads.getChildren().add(0, above);
  }

  /** Puts something over all that is there. */
  public void lay(Node over) {
    root.getChildren().add(over);
  }

  /** Likewise, and nothing below it can be used as long as it is there. */
  public void cover(Node over) {
    covers.add(over);
    lay(over);
  }

  /** Whether something keeps a person from using what is below it. */
  boolean isCovered() {
    return !covers.isEmpty();
  }

  /** Whether a person can do something with a node now: it is there, and nothing covers it. */
  public boolean reaches(Node node) {
    List<Node> layers = root.getChildren();
    int cover = covers.isEmpty() ? 0 : layers.indexOf(covers.get(covers.size() - 1));
    return Focus.isSeen(node)
        && layers.subList(cover, layers.size()).stream()
            .anyMatch(layer -> Focus.isWithin(node, layer));
  }

  /** Takes away what was put over the view. */
  public void lift(Node over) {
    covers.remove(over);
    root.getChildren().remove(over);
  }

  /** Takes the focus from what has it, and gives it to nothing. */
  public void freeFocus() {
    edge.requestFocus();
  }

  /** Whether nothing that a person could use has the focus. */
  public boolean isFocusFree() {
    Scene scene = root.getScene();
    Node owner = scene == null ? null : scene.getFocusOwner();
    return owner == null || owner.getScene() != scene || owner == edge;
  }

  /**
   * Runs a task when all of the present render is on screen, with its children; soon, where none is
   * under way.
   */
  public void whenDrawn(Runnable task) {
    if (afterDrawing.isEmpty()) {
      Platform.runLater(this::drawn);
    }
    afterDrawing.add(task);
  }

  /** What is seen to come, go and move here. */
  public Motion motion() {
    return motion;
  }

  /** Tells of something that was thrown; the rest lives on. */
  public void fail(Throwable failure) {
    onFailure.accept(failure);
  }

  /** What draws components here. */
  public Drawers drawers() {
    return drawers;
  }

  /** Does it when the present event of the toolkit is over, or before something else is sent. */
  void soon(Runnable task) {
    if (waiting.isEmpty()) {
      Platform.runLater(this::doWaiting);
    }
    waiting.add(task);
  }

  private void doWaiting() {
    while (!waiting.isEmpty()) {
      waiting.remove().run();
    }
  }

  void send(Spot spot, Object event, Consumer<Boolean> answered) {
    doWaiting();
    try {
      answering.send(spot.place(), event, answered);
    } catch (RuntimeException failure) {
      onFailure.accept(failure);
    }
  }

  /** The scene is its own: from now on it has the focus that nothing else has. */
  public void ownsScene() {
    owning = true;
    edge.setFocusTraversable(true);
    takeLostFocus();
  }

  private void takeLostFocus() {
    Scene scene = root.getScene();
    Node owner = scene == null ? null : scene.getFocusOwner();
    if (scene != null && (owner == null || owner.getScene() != scene || owner.isDisabled())) {
      edge.requestFocus();
    }
  }

  void drawn() {
    List<Runnable> tasks = List.copyOf(afterDrawing);
    afterDrawing.clear();
    for (Runnable task : tasks) {
      task.run();
    }
    if (owning) {
      takeLostFocus();
    }
  }
}
