package dev.hydraui.tokens.platform.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.tokens.Tokens;
import dev.hydraui.tokens.platform.Output;
import dev.hydraui.tokens.platform.code.Fixtures;
import dev.hydraui.tokens.platform.code.Published;
import dev.hydraui.tokens.platform.code.Theme;
import dev.hydraui.tokens.set.TokenSet;
import dev.hydraui.tokens.value.Typography;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jetbrains.kotlin.cli.common.ExitCode;
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Kotlin passes its compiler without a warning, and says what the tokens say. */
class ComposeTargetTest {
  private static final ComposeTarget TARGET = new ComposeTarget("acme.design");

  @TempDir Path folder;

  /** Compiles the files, and returns a loader that has Compose and them, and nothing else. */
  private URLClassLoader compiled(Output output) throws IOException {
    assertEquals(List.of(), Fixtures.errors(output));
    Path classes = folder.resolve("classes");
    List<String> command = new ArrayList<>(List.of("src/test/resources/compose/FloatFloatPair.kt"));
    Fixtures.save(output, folder).forEach(file -> command.add(file.toString()));
    List<String> libraries =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(jar -> jar.contains("-desktop") || jar.contains("kotlin-stdlib"))
            .toList();
    command.addAll(List.of("-classpath", String.join(File.pathSeparator, libraries)));
    command.addAll(List.of("-no-stdlib", "-no-reflect", "-Werror", "-jvm-target", "17"));
    command.addAll(List.of("-d", classes.toString()));
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
    ExitCode code = new K2JVMCompiler().exec(stream, command.toArray(new String[0]));
    assertEquals(ExitCode.OK, code, said.toString(StandardCharsets.UTF_8));
    List<URL> places = new ArrayList<>(List.of(classes.toUri().toURL()));
    for (String library : libraries) {
      places.add(Path.of(library).toUri().toURL());
    }
    return new URLClassLoader(places.toArray(new URL[0]), ClassLoader.getPlatformClassLoader());
  }

  /** Returns what an object's property is; those of inline classes have a suffix. */
  private static Object value(Class<?> type, String name) throws ReflectiveOperationException {
    String getter = "get" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    for (Method method : type.getMethods()) {
      if (method.getName().equals(getter) || method.getName().startsWith(getter + "-")) {
        return method.invoke(type.getField("INSTANCE").get(null));
      }
    }
    throw new NoSuchMethodException(name + " in " + Arrays.toString(type.getMethods()));
  }

  private static long count(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getName().startsWith("get") && !method.isSynthetic())
        .filter(method -> !method.getName().equals("getClass"))
        .count();
  }

  private static long expected(TokenSet tokens) {
    return tokens.tokens().size()
        + tokens.tokens().stream().filter(t -> t.value() instanceof Typography).count();
  }

  /** The bits of a colour of sRGB stand in the upper half of its number. */
  private static int argb(Object color) {
    return (int) ((long) color >>> 32);
  }

  @Test
  void everyTokenOfEveryTypeArrives() throws Exception {
    Tokens tokens = Fixtures.everyType();
    try (URLClassLoader classes = compiled(Fixtures.write(TARGET, tokens))) {
      Class<?> base = classes.loadClass("acme.design.BaseTokens");
      assertEquals(expected(tokens.base()), count(base));
      assertEquals(0xff336699, argb(value(base, "colorInk")));
      assertEquals(4.5f, value(base, "spaceSmall"));
      assertEquals(0.00001, value(base, "opacityTiny"));
      assertEquals(
          List.of("Helvetica \"Neue\"", "Arial", "sans-serif"), value(base, "typeBodyFontFamily"));
    }
  }

  @ParameterizedTest
  @MethodSource("dev.hydraui.tokens.platform.code.Published#sets")
  void everyTokenOfPublishedSetsArrives(String set) throws Exception {
    Tokens tokens = Published.load(set);
    try (URLClassLoader classes = compiled(Fixtures.write(TARGET, tokens))) {
      for (Theme theme : Published.themes(tokens)) {
        Class<?> type = classes.loadClass("acme.design." + theme.pascal() + "Tokens");
        assertEquals(expected(theme.tokens()), count(type), theme.camel());
      }
    }
  }

  @Test
  void themesFillMaterialsRoles() throws Exception {
    Tokens tokens = Fixtures.brands();
    Output output = Fixtures.write(TARGET, tokens);
    try (URLClassLoader classes = compiled(output)) {
      for (String name : List.of("Light", "Dark", "BlueSkyLight", "BlueSkyDark")) {
        Class<?> theme = classes.loadClass("acme.design." + name + "Tokens");
        assertEquals(expected(tokens.base()), count(theme), name);
        assertTrue(classes.loadClass("acme.design.Tokens").isAssignableFrom(theme));
      }
      Class<?> dark = classes.loadClass("acme.design.BlueSkyLightTokens");
      assertEquals(0xff0066ff, argb(value(dark, "colorPrimary")));
      Object scheme =
          classes
              .loadClass("acme.design.DarkTokensKt")
              .getMethod("getDarkColorScheme")
              .invoke(null);
      Method primary =
          Arrays.stream(scheme.getClass().getMethods())
              .filter(method -> method.getName().startsWith("getPrimary-"))
              .findFirst()
              .orElseThrow();
      assertEquals(0xff99ccff, argb(primary.invoke(scheme)));
    }
    String light = output.files().get("compose/acme/design/LightTokens.kt");
    assertTrue(light.contains("    bodyLarge = LightTokens.typographyBodyLarge,\n"), light);
    assertTrue(
        light.contains("    medium = RoundedCornerShape(LightTokens.radiusMedium),\n"), light);
    assertTrue(light.contains("val sizeReading: TextUnit = 18.sp\n"), light);
    assertTrue(light.contains("Color(1f, 0.2f, 0.1f, 1f, ColorSpaces.DisplayP3)"), light);
    assertTrue(output.origins().contains("\"BlueSkyDarkTokens.colorLink\""));
  }

  @Test
  void aPackageMayHaveAKeywordOfKotlinInItsName() throws Exception {
    Output output = Fixtures.write(new ComposeTarget("in.acme"), Fixtures.brands());
    try (URLClassLoader classes = compiled(output)) {
      assertEquals("in.acme", classes.loadClass("in.acme.LightTokens").getPackageName());
    }
  }

  @Test
  void rolesMayBeChosen() {
    Tokens tokens = Fixtures.brands();
    ComposeTarget target = new ComposeTarget("acme.design", Map.of("tertiary", "color.vivid"));
    String dark = Fixtures.write(target, tokens).files().get("compose/acme/design/DarkTokens.kt");
    assertTrue(dark.contains("    tertiary = DarkTokens.colorVivid,\n"), dark);
    ComposeTarget wrong =
        new ComposeTarget("acme.design", Map.of("primari", "color.vivid", "error", "space.small"));
    assertEquals(
        java.util.Set.of(
            "Material has no role primari",
            "the role error needs a token of type color, space.small is none"),
        java.util.Set.copyOf(Fixtures.errors(Fixtures.write(wrong, tokens))));
  }

  @Test
  void hostileNamesAndTextsStayWhatTheyAre() throws Exception {
    Tokens tokens = Fixtures.hostile();
    try (URLClassLoader classes = compiled(Fixtures.write(TARGET, tokens))) {
      Class<?> base = classes.loadClass("acme.design.BaseTokens");
      assertEquals(expected(tokens.base()), count(base));
      for (String name : List.of("Quotes", "Dollar", "Lines", "Slash", "Wide", "Space")) {
        String path = "text." + name.toLowerCase(java.util.Locale.ROOT);
        assertEquals(List.of(Fixtures.family(tokens, path)), value(base, "text" + name));
      }
      assertEquals("\"point\\\"er\"", value(base, "rawText"));
    }
  }

  @Test
  void thousandsOfTokensAreNotTooMuchForOneMethod() throws Exception {
    StringBuilder json = new StringBuilder("{'$type':'dimension'");
    for (int i = 0; i < 2500; i++) {
      json.append(",'n")
          .append(i)
          .append("':{'$value':{'value':")
          .append(i)
          .append(",'unit':'px'}}");
    }
    Tokens tokens = Fixtures.of(folder, json.append('}').toString());
    try (URLClassLoader classes = compiled(Fixtures.write(TARGET, tokens))) {
      Class<?> base = classes.loadClass("acme.design.BaseTokens");
      assertEquals(2500, count(base));
      assertEquals(7f, value(base, "n7"));
    }
  }

  @Test
  void twoTokensOfOneNameAreAnError() throws IOException {
    Tokens tokens =
        Fixtures.of(folder, "{'$type':'number','a-b':{'$value':1},'a':{'b':{'$value':2}}}");
    assertEquals(1, Fixtures.errors(Fixtures.write(TARGET, tokens)).size());
  }
}
