package dev.hydraui.javafx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hydraui.component.Catalogue;
import dev.hydraui.javafx.component.FxDrawers;
import dev.hydraui.node.ComponentCodec;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The renderer draws the whole catalogue. */
final class CatalogueTest {

  @Test
  void drawsEveryComponent() {
    List<String> missing =
        Catalogue.types().stream()
            .filter(type -> !FxDrawers.all().has(type))
            .map(ComponentCodec::name)
            .toList();
    assertEquals(List.of(), missing);
  }
}
