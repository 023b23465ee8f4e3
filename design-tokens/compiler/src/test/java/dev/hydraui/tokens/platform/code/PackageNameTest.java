package dev.hydraui.tokens.platform.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hydraui.tokens.json.Json;
import dev.hydraui.tokens.json.JsonReader;
import dev.hydraui.tokens.platform.Options;
import dev.hydraui.tokens.problem.Problem;
import dev.hydraui.tokens.problem.Problems;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Generated code belongs into a package that compilers accept. */
class PackageNameTest {
  private final Problems problems = new Problems();

  private String read(String json) {
    Json read = JsonReader.read("c.json", json.replace('\'', '"'), problems).orElseThrow();
    return PackageName.of(Options.of(read, problems));
  }

  @Test
  void isTokensUnlessSaidOtherwise() {
    assertEquals("tokens", read("{}"));
    assertEquals("com.acme.design", read("{'package':'com.acme.design'}"));
    assertEquals(List.of(), problems.list());
  }

  @Test
  void whatIsNoneIsAnErrorWithItsPlace() {
    read("{'package':'com.acme-design'}");
    read("{'package':'com.new'}");
    assertEquals(
        List.of(
            "c.json:1:12 \"com.acme-design\" is no package",
            "c.json:1:12 \"com.new\" is no package"),
        problems.list().stream().map(PackageNameTest::line).toList());
  }

  private static String line(Problem problem) {
    return problem.at() + " " + problem.message();
  }
}
