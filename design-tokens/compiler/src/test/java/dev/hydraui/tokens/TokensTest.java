package dev.hydraui.tokens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.tokens.problem.TokensException;
import dev.hydraui.tokens.set.Token;
import dev.hydraui.tokens.set.TokenSet;
import dev.hydraui.tokens.source.Library;
import dev.hydraui.tokens.theme.Delta;
import dev.hydraui.tokens.theme.Themes;
import dev.hydraui.tokens.value.Color;
import dev.hydraui.tokens.value.Dimension;
import dev.hydraui.tokens.value.NumberValue;
import dev.hydraui.tokens.value.TokenType;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tokens are read from files, in the context that is asked for. */
class TokensTest {
  @TempDir Path folder;

  private Path file(String name, String json) throws IOException {
    return Files.writeString(folder.resolve(name), json.replace('\'', '"'));
  }

  @Test
  void readsAToken() throws IOException {
    Path file =
        file(
            "a.json",
            "{'space':{'$type':'dimension','small':{'$value':{'value':4.50,'unit':'px'}}}}");
    Token small = Tokens.load(file).base().get("space.small").orElseThrow();
    assertEquals(TokenType.DIMENSION, small.type());
    assertEquals(new Dimension(new BigDecimal("4.50"), Dimension.Unit.PX), small.value());
    assertEquals(List.of("space", "small"), small.names());
  }

  @Test
  void followsAliasesToTheirEndAndTellsTheWay() throws IOException {
    Path file =
        file(
            "a.json",
            "{'a':{'$value':'{b}'},'b':{'$value':'{c.$root}'},"
                + "'c':{'$root':{'$type':'color','$value':{'colorSpace':'oklch','components':[0.5,0.1,'none']}}}}");
    Token a = Tokens.load(file).base().get("a").orElseThrow();
    assertEquals(TokenType.COLOR, a.type());
    assertTrue(Double.isNaN(((Color) a.value()).third()));
    assertEquals(Optional.of("b"), a.alias());
    assertEquals(List.of("a", "b", "c.$root"), a.chain().stream().map(l -> l.path()).toList());
  }

  @Test
  void whatSaysTheSameInTwoContextsOrAfterAChangeIsOneObject() throws IOException {
    String number = "{'$type':'number','$value':1}";
    file("base.json", "{'a':" + number + ",'b':" + number + "}");
    Path dark = file("dark.json", "{'b':{'$type':'number','$value':2}}");
    Path resolver =
        file(
            "r.json",
            "{'version':'2025.10','resolutionOrder':[{'type':'set','name':'s','sources':["
                + "{'$ref':'base.json'}]},{'type':'modifier','name':'m','default':'x',"
                + "'contexts':{'x':[],'y':[{'$ref':'dark.json'}]}}]}");
    Tokens tokens = Tokens.load(resolver);
    TokenSet light = tokens.base();
    TokenSet before = tokens.in(Map.of("m", "y"));
    assertSame(light.get("a").orElseThrow(), before.get("a").orElseThrow());
    file("dark.json", "{'b':{'$type':'number','$value':3}}");
    TokenSet after = tokens.without(Set.of(Library.name(dark))).orElseThrow().in(Map.of("m", "y"));
    assertSame(before.get("a").orElseThrow(), after.get("a").orElseThrow());
    assertEquals(new NumberValue(new BigDecimal(3)), after.get("b").orElseThrow().value());
  }

  @Test
  void namesTheWholeCycle() throws IOException {
    Path file = file("a.json", "{'a':{'$value':'{b}'},'b':{'$value':'{c}'},'c':{'$value':'{b}'}}");
    TokensException e = assertThrows(TokensException.class, () -> Tokens.load(file).base());
    assertEquals(1, e.problems().size(), e.getMessage());
    assertTrue(e.getMessage().contains("b → c → b"), e.getMessage());
  }

  @Test
  void saysAllThatIsWrongAtOnceAndWhatWasMeant() throws IOException {
    Path file =
        file(
            "a.json",
            """
            {
            'colour':{'$type':'color',
            'ink':{'$value':'#112233'},
            'text':{'$value':'{colour.inc}'},
            'far':{'$value':{'colorSpace':'srgb','components':[2,0,0]}}}}
            """);
    TokensException e = assertThrows(TokensException.class, () -> Tokens.load(file).base());
    assertEquals(3, e.problems().size(), e.getMessage());
    assertTrue(e.getMessage().contains("Did you mean colour.ink?"), e.getMessage());
    assertEquals(4, e.problems().get(1).at().line());
  }

  @Test
  void choosesContextsAndFindsDeltasThatTwoModifiersMakeTogether() throws IOException {
    file(
        "base.json",
        "{'n':{'$type':'number','a':{'$value':1},'b':{'$value':1},'t':{'$value':'{n.a}'}}}");
    Path resolver =
        file(
            "r.json",
            "{'version':'2025.10','resolutionOrder':[{'type':'set','name':'s','sources':[{'$ref':'base.json'}]},"
                + "{'type':'modifier','name':'theme','default':'light','contexts':{'light':[],"
                + "'dark':[{'n':{'t':{'$value':'{n.b}'}}}]}},"
                + "{'type':'modifier','name':'brand','default':'x','contexts':{'x':[],"
                + "'y':[{'n':{'b':{'$type':'number','$value':2}}}]}}]}");
    Tokens tokens = Tokens.load(resolver);
    TokenSet set = tokens.in(Map.of("Theme", "DARK", "brand", "y"));
    assertEquals("{n.b}", "{" + set.get("n.t").orElseThrow().alias().orElseThrow() + "}");
    List<Delta> deltas = Themes.of(tokens).deltas();
    assertEquals(
        List.of(Map.of("brand", "y"), Map.of("theme", "dark", "brand", "y")),
        deltas.stream().map(Delta::conditions).toList());
    assertEquals(List.of("n.t"), deltas.get(1).tokens().stream().map(Token::path).toList());
  }
}
