package dev.hydraui.javafx.testing;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import java.io.File;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.PickResult;
import javafx.scene.input.TransferMode;

/**
 * Something that a person drags from another program. JavaFX without a screen has no such programs:
 * the events are its own, and so is what they carry.
 */
public final class Drop {

  private final Map<DataFormat, Object> content;

  private Drop(Map<DataFormat, Object> content) {
    this.content = content;
  }

  public static Drop files(Path... files) {
    List<File> all = List.of(files).stream().map(Path::toFile).toList();
    return new Drop(Map.of(DataFormat.FILES, all));
  }

  public static Drop text(String text) {
    return new Drop(Map.of(DataFormat.PLAIN_TEXT, text));
  }

  /** Drags it over the middle of a node and lets it go there. */
  public boolean onto(Node node) {
    return at(node, Toolkit.on(() -> Eyes.middle(node)));
  }

  /**
   * Drags it over a point of the screen and lets it go there.
   *
   * @param node what is seen at that point
   * @return whether something took it
   */
  public boolean at(Node node, Point2D point) {
    Dragboard board = Toolkit.on(this::board);
    DragEvent over = fire(DragEvent.DRAG_OVER, board, node, point, TransferMode.COPY);
    boolean taken = false;
    if (over.isAccepted()) {
      TransferMode mode = over.getAcceptedTransferMode();
      taken = fire(DragEvent.DRAG_DROPPED, board, node, point, mode).isDropCompleted();
    }
    fire(DragEvent.DRAG_EXITED, board, node, point, null);
    Toolkit.pulse();
    return taken;
  }

  private Dragboard board() {
    Dragboard board = DragboardHelper.createDragboard(clipboard());
    board.setContent(content);
    return board;
  }

  /** One of JavaFX's own, which can be dragged as a copy. */
  private static TKClipboard clipboard() {
    TKClipboard local = com.sun.javafx.tk.Toolkit.getToolkit().createLocalClipboard();
    return (TKClipboard)
        Proxy.newProxyInstance(
            TKClipboard.class.getClassLoader(),
            new Class<?>[] {TKClipboard.class},
            (proxy, method, arguments) ->
                method.getName().equals("getTransferModes")
                    ? EnumSet.of(TransferMode.COPY)
                    : method.invoke(local, arguments));
  }

  private static DragEvent fire(
      EventType<DragEvent> type, Dragboard board, Node node, Point2D at, TransferMode mode) {
    return Toolkit.on(
        () -> {
          Point2D in = node.screenToLocal(at);
          PickResult picked = new PickResult(node, in.getX(), in.getY());
          DragEvent event =
              new DragEvent(
                  type, board, in.getX(), in.getY(), at.getX(), at.getY(), mode, null, node,
                  picked);
          Event.fireEvent(node, event);
          return event;
        });
  }
}
