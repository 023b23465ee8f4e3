package dev.hydraui.javafx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hydraui.component.Catalogue;
import dev.hydraui.javafx.component.FxDrawers;
import dev.hydraui.node.ComponentCodec;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The renderer draws the whole catalogue, but for what is listed here. */
final class CatalogueTest {

  private static final List<String> UNDRAWN = List.of("kanbanBoard", "kanbanCard", "kanbanColumn");

  @Test
  void drawsEveryComponent() {
    List<String> missing =
        Catalogue.types().stream()
            .filter(type -> !FxDrawers.all().has(type))
            .map(ComponentCodec::name)
            .toList();
    assertEquals(UNDRAWN, missing);
  }
}
