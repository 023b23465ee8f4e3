package dev.hydraui.android.libraries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PomTest {

  @TempDir Path folder;

  @Test
  void readsWhatRunsAndLeavesOutTheRest() throws IOException {
    Pom pom =
        read(
            """
            <packaging>aar</packaging>
            <dependencyManagement><dependencies>
              <dependency><groupId>k</groupId><artifactId>std</artifactId><version>2.0</version></dependency>
            </dependencies></dependencyManagement>
            <dependencies>
              <dependency><groupId>a</groupId><artifactId>kin</artifactId><version>[1.2]</version><scope>runtime</scope></dependency>
              <dependency><groupId>k</groupId><artifactId>std</artifactId></dependency>
              <dependency><groupId>t</groupId><artifactId>junit</artifactId><version>4</version><scope>test</scope></dependency>
              <dependency><groupId>o</groupId><artifactId>maybe</artifactId><version>4</version><optional>true</optional></dependency>
            </dependencies>
            """);
    Coordinates std = Coordinates.parse("k:std:2.0");
    assertEquals(
        new Pom("aar", List.of(Coordinates.parse("a:kin:1.2"), std), Map.of(std.module(), "2.0")),
        pom);
  }

  @Test
  void readsAVersionThatAPropertyStandsFor() throws IOException {
    Pom pom =
        read(
            """
            <properties><its.version>1.3</its.version></properties>
            <dependencies>
              <dependency><groupId>a</groupId><artifactId>b</artifactId><version>${its.version}</version></dependency>
            </dependencies>
            """);
    assertEquals(List.of(Coordinates.parse("a:b:1.3")), pom.needs());
  }

  @Test
  void refusesARangeNamingTheFile() {
    Exception failure =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                read(
                    """
                    <dependencies>
                      <dependency><groupId>a</groupId><artifactId>b</artifactId><version>[1,2)</version></dependency>
                    </dependencies>
                    """));
    assertTrue(failure.getMessage().contains("x.pom: cannot choose a version out of [1,2)"));
  }

  private Pom read(String content) throws IOException {
    Path file = folder.resolve("x.pom");
    Files.writeString(file, "<project>" + content + "</project>");
    return Pom.read(file);
  }
}
