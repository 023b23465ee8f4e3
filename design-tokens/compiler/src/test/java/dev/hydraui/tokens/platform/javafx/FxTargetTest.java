package dev.hydraui.tokens.platform.javafx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.tokens.Tokens;
import dev.hydraui.tokens.platform.Output;
import dev.hydraui.tokens.platform.code.Fixtures;
import dev.hydraui.tokens.platform.code.Part;
import dev.hydraui.tokens.platform.code.Published;
import dev.hydraui.tokens.platform.code.Theme;
import dev.hydraui.tokens.set.Token;
import dev.hydraui.tokens.set.TokenSet;
import dev.hydraui.tokens.value.Gradient;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.css.CssParser;
import javafx.css.Declaration;
import javafx.css.ParsedValue;
import javafx.css.Rule;
import javafx.css.Stylesheet;
import javafx.scene.Scene;
import javafx.scene.effect.DropShadow;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.LinearGradient;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The style sheets are read by JavaFX without a complaint, and change a scene as the tokens say.
 */
class FxTargetTest {
  @TempDir Path folder;

  @BeforeAll
  static void startTheToolkit() throws Exception {
    CompletableFuture<Boolean> started = new CompletableFuture<>();
    Platform.setImplicitExit(false);
    Platform.startup(() -> started.complete(true));
    started.get(60, TimeUnit.SECONDS);
  }

  /** Returns the values of the root's properties. */
  private Map<String, ParsedValue<?, ?>> parsed(Output output, String file) throws IOException {
    assertEquals(List.of(), Fixtures.errors(output));
    Fixtures.save(output, folder);
    CssParser.errorsProperty().clear();
    Stylesheet sheet =
        new CssParser().parse(folder.resolve("javafx").resolve(file).toUri().toURL());
    assertEquals(List.of(), CssParser.errorsProperty().stream().map(Object::toString).toList());
    Map<String, ParsedValue<?, ?>> values = new HashMap<>();
    for (Rule rule : sheet.getRules()) {
      if (rule.getSelectors().get(0).toString().contains("root")) {
        for (Declaration declaration : rule.getDeclarations()) {
          values.put(declaration.getProperty(), declaration.getParsedValue());
        }
      }
    }
    return values;
  }

  private static void arrive(TokenSet tokens, Map<String, ParsedValue<?, ?>> values) {
    int count = 0;
    for (Token token : tokens.tokens()) {
      for (Part part : Part.of(token)) {
        count++;
        String name = FxTarget.name(part.token(token));
        assertTrue(values.containsKey(name), name + " is not in " + values.keySet());
      }
      count += token.value() instanceof Gradient ? 1 : 0;
    }
    assertEquals(count, values.size());
  }

  @Test
  void everyTokenOfEveryTypeArrives() throws IOException {
    Tokens tokens = Fixtures.everyType();
    Map<String, ParsedValue<?, ?>> values =
        parsed(Fixtures.write(new FxTarget(), tokens), "base.css");
    arrive(tokens.base(), values);
    assertEquals(Color.web("#336699"), values.get("-color-ink").convert(null));
  }

  @ParameterizedTest
  @MethodSource("dev.hydraui.tokens.platform.code.Published#sets")
  void everyTokenOfPublishedSetsArrives(String set) throws IOException {
    Tokens tokens = Published.load(set);
    Output output = Fixtures.write(new FxTarget(), tokens);
    for (Theme theme : Published.themes(tokens)) {
      arrive(theme.tokens(), parsed(output, String.join("-", theme.words()) + ".css"));
    }
  }

  @Test
  void hostileNamesAndTextsStayWhatTheyAre() throws IOException {
    Tokens tokens = Fixtures.hostile();
    Map<String, ParsedValue<?, ?>> values =
        parsed(Fixtures.write(new FxTarget(), tokens), "base.css");
    arrive(tokens.base(), values);
    for (String name : List.of("dollar", "slash", "space", "at", "ask")) {
      assertEquals(
          Fixtures.family(tokens, "text." + name), values.get("-text-" + name).convert(null));
    }
  }

  @Test
  void warnsOfWhatStringsCannotSay() {
    List<String> warnings =
        Fixtures.warnings(Fixtures.write(new FxTarget(), Fixtures.hostile())).stream()
            .map(warning -> warning.substring(0, warning.indexOf(' ')))
            .toList();
    assertEquals(List.of("text.quotes", "text.lines", "text.wide"), warnings);
  }

  @Test
  void namesThatJavaFxReadsAsFontsAreOthers() throws IOException {
    Tokens tokens =
        Fixtures.of(
            folder, "{'$type':'number','my':{'font':{'$value':1},'font-size':{'$value':2}}}");
    Map<String, ParsedValue<?, ?>> values =
        parsed(Fixtures.write(new FxTarget(), tokens), "base.css");
    assertEquals(java.util.Set.of("-my-font-value", "-my-font-size-value"), values.keySet());
  }

  @Test
  void aSceneChangesWithItsTheme() throws Exception {
    Tokens tokens = Fixtures.brands();
    Output output = Fixtures.write(new FxTarget(), tokens);
    arrive(tokens.base(), parsed(output, "blue-sky-dark.css"));
    CompletableFuture<Boolean> seen = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            look();
            seen.complete(true);
          } catch (Throwable e) {
            seen.completeExceptionally(e);
          }
        });
    seen.get(60, TimeUnit.SECONDS);
  }

  private void look() throws IOException {
    Region box = new Region();
    box.setStyle(
        "-fx-background-color: -color-primary, -gradient-sky; -fx-min-width: -space-large;"
            + " -fx-opacity: -opacity-muted;");
    Region card = new Region();
    card.getStyleClass().addAll("token-shadow-card", "token-border-focus");
    Text text = new Text("Hello");
    text.getStyleClass().add("token-typography-body-large");
    javafx.scene.layout.StackPane root = new javafx.scene.layout.StackPane(box, card, text);
    Scene scene = new Scene(root, 100, 100);
    theme(scene, "light.css");
    assertEquals(Color.web("#336699"), fill(box, 0));
    assertEquals(
        Color.web("#336699"), ((LinearGradient) fill(box, 1)).getStops().get(0).getColor());
    assertEquals(24, box.getMinWidth());
    assertEquals(0.62, box.getOpacity());
    DropShadow shadow = (DropShadow) card.getEffect();
    assertEquals(new Color(0, 0, 0, 0.4f), shadow.getColor());
    assertEquals(List.of(9.0, 2.0), List.of(shadow.getRadius(), shadow.getOffsetY()));
    assertEquals(
        List.of(4.0, 2.0), card.getBorder().getStrokes().get(0).getTopStyle().getDashArray());
    assertEquals(18, text.getFont().getSize());
    theme(scene, "dark.css");
    assertEquals(Color.web("#99ccff"), fill(box, 0));
    assertEquals(0.5, box.getOpacity());
    theme(scene, "blue-sky-light.css");
    assertEquals(Color.web("#0066ff"), fill(box, 0));
  }

  private void theme(Scene scene, String file) throws IOException {
    scene
        .getStylesheets()
        .setAll(folder.resolve("javafx").resolve(file).toUri().toURL().toString());
    scene.getRoot().applyCss();
  }

  private static Object fill(Region box, int index) {
    return box.getBackground().getFills().get(index).getFill();
  }

  @Test
  void twoTokensOfOneNameAreAnError() throws IOException {
    Tokens tokens =
        Fixtures.of(folder, "{'$type':'number','a-b':{'$value':1},'a':{'b':{'$value':2}}}");
    assertEquals(1, Fixtures.errors(Fixtures.write(new FxTarget(), tokens)).size());
  }
}
