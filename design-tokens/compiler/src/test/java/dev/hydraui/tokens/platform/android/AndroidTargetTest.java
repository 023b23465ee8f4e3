package dev.hydraui.tokens.platform.android;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.tokens.Tokens;
import dev.hydraui.tokens.platform.Output;
import dev.hydraui.tokens.platform.code.Fixtures;
import dev.hydraui.tokens.platform.code.Published;
import dev.hydraui.tokens.platform.code.Theme;
import dev.hydraui.tokens.set.Token;
import dev.hydraui.tokens.theme.Brand;
import dev.hydraui.tokens.theme.Themes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The resources pass aapt2, and are in the program what the tokens say. */
class AndroidTargetTest {
  @TempDir Path folder;

  private Path res(String... names) {
    return folder.resolve("android").resolve(String.join("/", names)).resolve("res");
  }

  private Output written(Tokens tokens) {
    Output output = Fixtures.write(new AndroidTarget(), tokens);
    assertEquals(List.of(), Fixtures.errors(output));
    Fixtures.save(output, folder);
    return output;
  }

  /** Returns what the table says of a resource: a line for each configuration. */
  private static List<String> values(String table, String resource) {
    List<String> values =
        table
            .lines()
            .dropWhile(
                line ->
                    !line.strip().startsWith("resource ") || !line.strip().endsWith(" " + resource))
            .skip(1)
            .takeWhile(line -> line.strip().startsWith("("))
            .map(String::strip)
            .toList();
    assertTrue(!values.isEmpty(), resource + " is not in\n" + table);
    return values;
  }

  /** Every token has a resource and an attribute in the program. */
  private static void arrive(Tokens tokens, String table) {
    for (Token token : tokens.base().tokens()) {
      String name = AndroidNames.of(token);
      String part =
          switch (token.type()) {
            case SHADOW -> "_elevation";
            case TRANSITION -> "_timing_function";
            case STROKE_STYLE -> table.contains("string/" + name + "\n") ? "" : "_line_cap";
            default -> "";
          };
      values(table, "attr/" + name + part);
    }
  }

  @Test
  void everyTokenOfEveryTypeArrives() throws IOException {
    Tokens tokens = Fixtures.everyType();
    written(tokens);
    String table = new Aapt(folder).link(List.of(res()), List.of());
    arrive(tokens, table);
    assertEquals(List.of("() #ff336699"), values(table, "color/color_ink"));
    assertEquals(List.of("() #80000000"), values(table, "color/color_veil"));
    assertEquals(List.of("() 4.500000dp"), values(table, "dimen/space_small"));
    assertEquals(List.of("() 500"), values(table, "integer/motion_slow"));
    assertEquals(List.of("() 16.000000sp"), values(table, "dimen/type_body_font_size"));
    assertEquals(List.of("() 24.000000sp"), values(table, "dimen/type_body_line_height"));
    assertTrue(values(table, "interpolator/motion_ease").get(0).contains("motion_ease.xml"));
  }

  @ParameterizedTest
  @MethodSource("dev.hydraui.tokens.platform.code.Published#sets")
  void everyTokenOfPublishedSetsArrives(String set) throws IOException {
    Tokens tokens = Published.load(set);
    written(tokens);
    Aapt aapt = new Aapt(folder);
    arrive(tokens, aapt.link(List.of(res()), List.of()));
    for (Brand brand : Themes.of(tokens).brands()) {
      if (!brand.name().isEmpty()) {
        String name = AndroidNames.of(Theme.words(brand));
        arrive(tokens, aapt.link(List.of(res()), List.of(res("brand", name))));
        arrive(tokens, aapt.link(List.of(res(), res("theme", name)), List.of()));
      }
    }
  }

  @Test
  void nightAndBrandsSayWhatDiffers() throws IOException {
    Tokens tokens = Fixtures.brands();
    Output output = written(tokens);
    String table = new Aapt(folder).link(List.of(res()), List.of(res("brand", "blue_sky")));
    arrive(tokens, table);
    assertEquals(
        List.of("() #ff0066ff", "(night) #ff99ccff"), values(table, "color/color_primary"));
    assertEquals(List.of("() 12.000000dp"), values(table, "dimen/radius_medium"));
    assertEquals(List.of("() 18.000000sp"), values(table, "dimen/size_reading"));
    String night = output.files().get("android/res/values-night/colors.xml");
    assertEquals(9, night.lines().filter(line -> line.contains("<color")).count(), night);
    assertTrue(output.origins().contains("android/brand/blue_sky/res/values/colors.xml"));
  }

  @Test
  void appsChooseBrandsWhileTheyRun() throws IOException {
    written(Fixtures.brands());
    String table = new Aapt(folder).link(List.of(res(), res("theme", "blue_sky")), List.of());
    assertEquals(
        List.of("() #ff336699", "(night) #ff99ccff"), values(table, "color/color_primary"));
    assertEquals(
        List.of("() #ff0066ff", "(night) #ff99ccff"),
        values(table, "color/blue_sky_color_primary"));
    assertTrue(table.contains("style/ThemeOverlay.Tokens.BlueSky"), table);
    assertTrue(table.contains("drawable/blue_sky_border_focus"), table);
  }

  @Test
  void hostileNamesAndTextsStayWhatTheyAre() throws IOException {
    Tokens tokens = Fixtures.hostile();
    written(tokens);
    String table = new Aapt(folder).link(List.of(res()), List.of());
    arrive(tokens, table);
    for (String name : List.of("quotes", "dollar", "slash", "wide", "space", "at", "ask")) {
      String text = Fixtures.family(tokens, "text." + name);
      assertEquals(List.of("() \"" + text + '"'), values(table, "string/text_" + name));
    }
    assertEquals(List.of("() 1"), values(table, "dimen/name_class"));
    assertEquals(List.of("() 10"), values(table, "dimen/class_"));
    assertEquals(List.of("() \"100\""), values(table, "string/raw_number"));
  }

  @Test
  void warnsOfWhatResourcesCannotSay() {
    List<String> warnings =
        Fixtures.warnings(Fixtures.write(new AndroidTarget(), Fixtures.brands()));
    assertEquals(
        List.of(
            "border.focus in android: the drawable has one length of dashes and gaps, and flat ends",
            "shadow.card in android: shadows come from an elevation, the nearest is written"),
        warnings.stream().filter(w -> w.startsWith("border") || w.startsWith("shadow")).toList());
  }

  @Test
  void darkSurroundingsAloneAreNoDefault() throws IOException {
    Tokens tokens =
        Fixtures.of(
            folder,
            "{'version':'2025.10','resolutionOrder':[{'type':'modifier','name':'theme',"
                + "'default':'light','contexts':{'light':[],"
                + "'dark':[{'a':{'$type':'number','$value':1}}]}}]}");
    assertEquals(
        List.of("a is there in dark surroundings only, Android needs a default"),
        Fixtures.errors(Fixtures.write(new AndroidTarget(), tokens)));
  }

  @Test
  void twoStylesOfOneNameAreAnError() throws IOException {
    String type =
        "{'$value':{'fontFamily':'serif','fontSize':{'value':1,'unit':'px'},'fontWeight':400,"
            + "'letterSpacing':{'value':0,'unit':'px'},'lineHeight':1}}";
    Tokens tokens =
        Fixtures.of(folder, "{'$type':'typography','h1':TYPE,'h-1':TYPE}".replace("TYPE", type));
    List<String> errors = Fixtures.errors(Fixtures.write(new AndroidTarget(), tokens));
    assertEquals(1, errors.size(), errors.toString());
    assertTrue(errors.get(0).contains("TextAppearance.Tokens.H1"), errors.get(0));
  }

  @Test
  void partsMustNotGetTheNamesOfTokens() throws IOException {
    Tokens tokens =
        Fixtures.of(
            folder,
            "{'t':{'$type':'transition','$value':{'duration':{'value':1,'unit':'ms'},"
                + "'delay':{'value':0,'unit':'ms'},'timingFunction':[0,0,1,1]}},"
                + "'t-delay':{'$type':'number','$value':1}}");
    assertEquals(1, Fixtures.errors(Fixtures.write(new AndroidTarget(), tokens)).size());
  }
}
