package dev.hydraui.benchmarks.fx;

import atlantafx.base.theme.PrimerLight;
import dev.hydraui.javafx.Look;
import dev.hydraui.javafx.scene.Sheet;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/**
 * One side in a process of its own: with a name as {@code hydra-table} it shows that, and does and
 * answers what it is told line by line. A pulse that has been drawn answers the start.
 */
public final class Child {

  private static final double WIDTH = 1080;
  private static final double HEIGHT = 720;

  private final Subject subject;
  private final Stopwatch watch;

  private Child(String name, Stage stage) {
    subject = subject(name, stage);
    if (!stage.isShowing()) {
      Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
      Scene scene = new Scene(subject.root(), WIDTH, HEIGHT);
      scene.getStylesheets().addAll(look());
      stage.setScene(scene);
      stage.show();
    }
    watch = new Stopwatch(stage.getScene());
  }

  /** The style sheets of Hydra's look: both sides wear them. */
  private static List<String> look() {
    URL tokens = Look.LIGHT.tokens();
    return List.of(
        tokens.toExternalForm(), Sheet.of(Look.class.getResource("hydra.css"), tokens, 1));
  }

  private static Subject subject(String name, Stage stage) {
    return switch (name) {
      case "hydra-table" -> ByHydra.table(stage);
      case "hydra-list" -> ByHydra.list(stage);
      case "hydra-form" -> ByHydra.form(stage);
      case "hand-table" -> new HandTable();
      case "hand-list" -> new HandList();
      case "hand-form" -> new HandForm();
      default -> throw new IllegalArgumentException("There is no side " + name);
    };
  }

  public static void main(String[] arguments) throws Exception {
    CompletableFuture<Child> begun = new CompletableFuture<>();
    Platform.startup(
        () -> {
          try {
            begun.complete(new Child(arguments[0], new Stage()));
          } catch (RuntimeException failure) {
            begun.completeExceptionally(failure);
          }
        });
    Child child = begun.get(60, TimeUnit.SECONDS);
    child.watch.time(() -> {});
    System.out.println("ready");
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        System.out.println(child.answer(line));
      }
    } catch (IOException gone) {
      // Whoever asked has ended.
    }
    Platform.exit();
  }

  /** {@code memory}, {@code focus FIELD}, {@code key CHARACTER}, {@code text FIELD}, or a task. */
  private String answer(String line) throws Exception {
    String[] words = line.split(" ");
    return switch (words[0]) {
      case "memory" -> "" + memory();
      case "focus" -> {
        TextField field = on(() -> subject.fields().get(Integer.parseInt(words[1])));
        yield "" + watch.time(field::requestFocus);
      }
      case "key" -> "" + watch.time(() -> type(words[1]));
      case "text" -> on(() -> subject.fields().get(Integer.parseInt(words[1])).getText());
      default -> {
        Task task = Task.read(line);
        yield "" + watch.time(() -> subject.perform(task));
      }
    };
  }

  private void type(String character) {
    Event.fireEvent(
        subject.root().getScene().getFocusOwner(),
        new KeyEvent(
            KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
  }

  /** What the heap holds, in bytes. */
  private static long memory() {
    for (int i = 0; i < 5; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private static <T> T on(Supplier<T> task) throws Exception {
    CompletableFuture<T> done = new CompletableFuture<>();
    Platform.runLater(() -> done.complete(task.get()));
    return done.get(60, TimeUnit.SECONDS);
  }
}
