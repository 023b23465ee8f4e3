package dev.hydraui.tokens.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hydraui.tokens.Folder;
import dev.hydraui.tokens.Tokens;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every context reaches the platforms that know light and dark only. */
class ThemesTest {
  private static final String RESOLVER =
      "{'version':'2025.10','resolutionOrder':[{'type':'modifier','name':'theme','default':'light',"
          + "'contexts':{'light':[{'a':ONE}],'dark':[{'a':TWO}],'contrast':[{'a':THREE}]}},"
          + "{'type':'modifier','name':'brand','default':'acme','contexts':{'acme':[],'nova':[]}}]}";

  @TempDir Path temporary;

  private Themes themes() throws IOException {
    String json =
        RESOLVER
            .replace("ONE", Folder.number(1))
            .replace("TWO", Folder.number(2))
            .replace("THREE", Folder.number(3));
    return Tokens.load(new Folder(temporary).file("r.json", json)).themes();
  }

  private static String value(Optional<dev.hydraui.tokens.set.TokenSet> set) {
    return set.map(tokens -> "" + tokens.get("a").orElseThrow().value()).orElse("none");
  }

  @Test
  void aContextBesideLightAndDarkIsABrandWithoutThem() throws IOException {
    List<Brand> brands = themes().brands();
    assertEquals(List.of("", "contrast", "nova"), brands.stream().map(Brand::name).toList());
    assertEquals(
        List.of("NumberValue[number=2]", "none", "NumberValue[number=2]"),
        brands.stream().map(brand -> value(brand.dark())).toList());
    assertEquals("NumberValue[number=3]", value(Optional.of(brands.get(1).light())));
  }

  @Test
  void aBrandMayChooseEvenThat() throws IOException {
    Map<String, String> inputs = Map.of("theme", "contrast", "brand", "nova");
    Brand loud = themes().named(Map.of("loud", inputs)).brands().get(3);
    assertEquals("loud", loud.name());
    assertEquals("none", value(loud.dark()));
  }
}
