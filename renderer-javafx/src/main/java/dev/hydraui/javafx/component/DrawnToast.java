package dev.hydraui.javafx.component;

import dev.hydraui.component.Toast;
import dev.hydraui.component.Tone;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Semantics;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A short message that goes away by itself. */
final class DrawnToast extends Drawn<Toast<?>, HBox> {

  private final Glyph icon = new Glyph("info");
  private final Label message = Words.label("h-toast-message");
  private final Press action = new Press();
  private final Press dismiss = Press.ofIcon();

  DrawnToast() {
    super(new HBox());
    message.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(message, Priority.ALWAYS);
    action.getStyleClass().addAll("h-button", "h-quiet", "h-toast-action");
    action.setMinWidth(Region.USE_PREF_SIZE);
    dismiss.setMinWidth(Region.USE_PREF_SIZE);
    action.setOnAction(event -> send(component().onAction()));
    dismiss.setOnAction(event -> send(component().onDismiss()));
    node().getChildren().addAll(icon, message, action, dismiss);
  }

  @Override
  protected void show(Toast<?> toast) {
    Styles.set(node(), "h-toast", Tones.styleClass(toast.tone()));
    (toast.tone() == Tone.DANGER ? Semantics.role("alert") : Semantics.NONE).tell(node());
    icon.show(Tones.icon(toast.tone()));
    message.setText(toast.message());
    action.label(toast.action(), "");
    dismiss.icon("close", surface().words().dismiss());
    Words.there(action, !toast.action().isEmpty() && toast.onAction().isPresent());
    Words.there(dismiss, toast.onDismiss().isPresent());
  }
}
