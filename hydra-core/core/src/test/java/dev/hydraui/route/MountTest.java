package dev.hydraui.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class MountTest {

  private final Mount mount = new Mount("/back-office/admin/");

  @Test
  void translatesBothWays() {
    for (String address : List.of("", "contact/42?tab=deals", "?x=1", "#top")) {
      assertEquals(Optional.of(address), mount.relative(mount.absolute(address)));
      assertEquals(Optional.of(address), Mount.ROOT.relative(Mount.ROOT.absolute(address)));
    }
    assertEquals("/back-office/admin/contact", mount.absolute("contact"));
  }

  @Test
  void takesTheMountWithoutItsLastSlash() {
    assertEquals(Optional.of(""), mount.relative("/back-office/admin"));
    assertEquals(Optional.of("?x=1"), mount.relative("/back-office/admin?x=1"));
  }

  @Test
  void whatIsElsewhereIsOutside() {
    for (String path : List.of("/", "/back-office", "/back-office/administration", "/admin/", "")) {
      assertEquals(Optional.empty(), mount.relative(path), path);
    }
  }

  @Test
  void aMountHasSlashesAtBothEnds() {
    for (String wrong : List.of("", "admin/", "/admin")) {
      assertThrows(IllegalArgumentException.class, () -> new Mount(wrong), wrong);
    }
  }
}
