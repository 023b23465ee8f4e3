package dev.hydraui.tokens.platform.java;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.tokens.Tokens;
import dev.hydraui.tokens.platform.Output;
import dev.hydraui.tokens.platform.code.Fixtures;
import dev.hydraui.tokens.platform.code.Published;
import dev.hydraui.tokens.platform.code.Theme;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Field;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The constants for Java pass its compiler, and say what the tokens say. */
class JavaTargetTest {
  private static final JavaTarget TARGET = new JavaTarget("acme.design");

  @TempDir Path folder;

  /** Compiles the files with all warnings as errors, and returns where the classes are. */
  private URLClassLoader compiled(Output output) throws IOException {
    assertEquals(List.of(), Fixtures.errors(output));
    List<Path> files = Fixtures.save(output, folder);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter said = new StringWriter();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      List<String> options =
          List.of(
              "-d", folder.toString(), "--release", "17", "-Xlint:all", "-Werror", "-proc:none");
      boolean good =
          compiler
              .getTask(
                  said, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
              .call();
      assertTrue(good, said.toString());
    }
    return new URLClassLoader(new URL[] {folder.toUri().toURL()}, null);
  }

  private static Object value(Class<?> type, String name) throws ReflectiveOperationException {
    Field field = type.getField(name);
    field.setAccessible(true);
    return field.get(null);
  }

  private static int count(Class<?> type) {
    return (int) Arrays.stream(type.getFields()).filter(JavaTargetTest::isConstant).count();
  }

  private static boolean isConstant(Field field) {
    return java.lang.reflect.Modifier.isFinal(field.getModifiers());
  }

  @Test
  void everyTokenOfEveryTypeArrives() throws Exception {
    Tokens tokens = Fixtures.everyType();
    try (URLClassLoader classes = compiled(Fixtures.write(TARGET, tokens))) {
      Class<?> base = classes.loadClass("acme.design.BaseTokens");
      assertEquals(tokens.base().tokens().size(), count(base));
      assertEquals("Dimension[value=4.5, unit=PX]", value(base, "SPACE_SMALL").toString());
      assertEquals("Color[argb=-13408615, displayP3=[]]", value(base, "COLOR_INK").toString());
      assertEquals(Duration.ofMillis(500), value(base, "MOTION_SLOW"));
      assertEquals(0.00001, value(base, "OPACITY_TINY"));
    }
  }

  @ParameterizedTest
  @MethodSource("dev.hydraui.tokens.platform.code.Published#sets")
  void everyTokenOfPublishedSetsArrives(String set) throws Exception {
    Tokens tokens = Published.load(set);
    try (URLClassLoader classes = compiled(Fixtures.write(TARGET, tokens))) {
      for (Theme theme : Published.themes(tokens)) {
        Class<?> type = classes.loadClass("acme.design." + theme.pascal() + "Tokens");
        assertEquals(theme.tokens().tokens().size(), count(type), theme.camel());
      }
    }
  }

  @Test
  void everyThemeHasItsClass() throws Exception {
    Tokens tokens = Fixtures.brands();
    Output output = Fixtures.write(TARGET, tokens);
    try (URLClassLoader classes = compiled(output)) {
      for (String name : List.of("Light", "Dark", "BlueSkyLight", "BlueSkyDark")) {
        Class<?> theme = classes.loadClass("acme.design." + name + "Tokens");
        assertEquals(tokens.base().tokens().size(), count(theme), name);
      }
      Class<?> dark = classes.loadClass("acme.design.DarkTokens");
      assertTrue(dark.getField("COLOR_LINK").isAnnotationPresent(Deprecated.class));
      assertEquals(0.5, value(dark, "OPACITY_MUTED"));
    }
    assertTrue(output.origins().contains("java/acme/design/BlueSkyDarkTokens.java"));
  }

  @Test
  void hostileNamesAndTextsStayWhatTheyAre() throws Exception {
    Tokens tokens = Fixtures.hostile();
    try (URLClassLoader classes = compiled(Fixtures.write(TARGET, tokens))) {
      Class<?> base = classes.loadClass("acme.design.BaseTokens");
      assertEquals(tokens.base().tokens().size(), count(base));
      for (String name : List.of("quotes", "dollar", "lines", "slash", "wide", "space")) {
        assertEquals(
            List.of(Fixtures.family(tokens, "text." + name)),
            value(base, "TEXT_" + name.toUpperCase(java.util.Locale.ROOT)));
      }
      assertEquals("\"point\\\"er\"", value(base, "RAW_TEXT"));
    }
  }

  @Test
  void thousandsOfTokensAreNotTooMuchForOneMethod() throws Exception {
    StringBuilder json = new StringBuilder("{'$type':'dimension'");
    for (int i = 0; i < 5000; i++) {
      json.append(",'n")
          .append(i)
          .append("':{'$value':{'value':")
          .append(i)
          .append(",'unit':'px'}}");
    }
    try (URLClassLoader classes =
        compiled(Fixtures.write(TARGET, Fixtures.of(folder, json.append('}').toString())))) {
      Class<?> base = classes.loadClass("acme.design.BaseTokens");
      assertEquals(5000, count(base));
      assertEquals("Dimension[value=7.0, unit=PX]", value(base, "N7").toString());
    }
  }

  @Test
  void twoTokensOfOneNameAreAnError() throws IOException {
    Tokens tokens =
        Fixtures.of(folder, "{'$type':'number','a-b':{'$value':1},'a':{'b':{'$value':2}}}");
    assertEquals(1, Fixtures.errors(Fixtures.write(TARGET, tokens)).size());
  }
}
