package dev.hydraui.javafx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.component.Ui;
import dev.hydraui.javafx.capability.SystemLook;
import dev.hydraui.javafx.component.FxDrawers;
import dev.hydraui.javafx.testing.Eyes;
import dev.hydraui.javafx.testing.Hands;
import dev.hydraui.javafx.testing.Picture;
import dev.hydraui.javafx.testing.Toolkit;
import dev.hydraui.machine.Machine;
import dev.hydraui.machine.Step;
import dev.hydraui.node.Node;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A machine in a part of a scene that something else made, and the other way round. */
final class EmbeddedTest {

  /** What a program with a look of its own may say. */
  private static final String FOREIGN =
      """
      .root { -fx-font-size: 30px; -fx-base: black; -fx-accent: lime; }
      .label { -fx-text-fill: red; }
      .button { -fx-background-color: red; -fx-padding: 30px; }
      .text-field { -fx-background-color: yellow; }
      """;

  @BeforeAll
  static void start() {
    Toolkit.start();
  }

  private static FxSettings settings() {
    return FxSettings.usual().system(SystemLook.fixed(false, true));
  }

  private static String sheet(String css) {
    return "data:text/css;base64,"
        + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void looksTheSameInAForeignSceneAndLeavesTheRestAsItWas() {
    Label own = new Label("Theirs");
    Button button = new Button("Theirs too");
    List<Object> alone = Toolkit.on(() -> looks(FxRenderer.mount(new Form(), settings()), null));
    List<Object> without =
        Toolkit.on(
            () -> {
              Scene scene = new Scene(new HBox(own, button), 800, 400);
              scene.getStylesheets().add(sheet(FOREIGN));
              return theirs(scene, own, button);
            });
    FxMounted<String, String> mounted = Toolkit.on(() -> FxRenderer.mount(new Form(), settings()));
    List<Object> among = Toolkit.on(() -> looks(mounted, sheet(FOREIGN), new VBox(own, button)));
    assertEquals(alone, among);
    assertEquals(without, Toolkit.on(() -> theirs(mounted.root().getScene(), own, button)));
    Picture.of(mounted.root().getScene(), Path.of("target", "screenshots", "embedded.png"));
    Toolkit.run(mounted::close);
  }

  private static List<Object> looks(
      FxMounted<?, ?> mounted, String foreign, javafx.scene.Node... beside) {
    HBox around = new HBox(20);
    around.getChildren().addAll(beside);
    around.getChildren().add(mounted.root());
    Scene scene = new Scene(around, 800, 400);
    if (foreign != null) {
      scene.getStylesheets().add(foreign);
    }
    around.applyCss();
    Label label = (Label) Eyes.all(mounted.root(), Label.class).get(0);
    Button button = (Button) Eyes.all(mounted.root(), Button.class).get(0);
    TextField field = Eyes.find(mounted.root(), TextField.class, "Name");
    return List.of(
        label.getTextFill(),
        label.getFont().getSize(),
        button.getFont().getSize(),
        button.getPadding(),
        button.getBackground(),
        field.getBackground(),
        field.getFont().getSize());
  }

  private static List<Object> theirs(Scene scene, Label label, Button button) {
    scene.getRoot().applyCss();
    return List.of(label.getTextFill(), label.getFont(), button.getBackground(), button.getFont());
  }

  @Test
  void showsANodeOfTheProgramsOwnAndKeepsWhatIsInIt() {
    TextArea notes = Toolkit.on(() -> new TextArea("Typed before"));
    FxMounted<String, String> mounted =
        Toolkit.on(
            () ->
                FxRenderer.show(
                    new Stage(),
                    new Around(),
                    settings().drawers(FxDrawers.all().with("notes", notes))));
    Toolkit.pulse();
    assertSame(Toolkit.on(() -> mounted.root().getScene()), Toolkit.on(notes::getScene));
    Toolkit.run(notes::requestFocus);
    Toolkit.run(() -> notes.end());
    new Hands().type(mounted.root().getScene(), "!");
    Toolkit.run(() -> mounted.dispatch("away"));
    assertEquals(null, Toolkit.on(notes::getScene));
    Toolkit.run(() -> mounted.dispatch("back"));
    assertEquals("Typed before!", Toolkit.on(notes::getText));
    assertTrue(Toolkit.on(() -> Eyes.all(mounted.root(), TextArea.class).contains(notes)));
    Toolkit.run(() -> mounted.root().getScene().getWindow().hide());
  }

  private static final class Form extends Ui<String> implements Machine<String, String> {

    @Override
    public Step<String, String> init() {
      return Step.of("");
    }

    @Override
    public Step<String, String> update(String state, String event) {
      return Step.of(event);
    }

    @Override
    public Node<String> view(String state) {
      return column(textField("Name", state, text -> text), button("Save", "save"));
    }
  }

  private static final class Around extends Ui<String> implements Machine<String, String> {

    @Override
    public Step<String, String> init() {
      return Step.of("");
    }

    @Override
    public Step<String, String> update(String state, String event) {
      return Step.of(event);
    }

    @Override
    public Node<String> view(String state) {
      return column(text("Notes"), when(!state.equals("away"), () -> nativePart("notes")));
    }
  }
}
