package dev.hydraui.admin.android

import java.util.Optional
import org.junit.Assert.assertEquals
import org.junit.Test

class AdminLinkTest {

  @Test
  fun readsWhatItHasWritten() {
    val link = AdminLink("https://shop.example/admin/", "contact/42?tab=deals")
    assertEquals("hydra-admin:https://shop.example/admin/#contact/42?tab=deals", link.text())
    assertEquals(Optional.of(link), AdminLink.of(link.text()))
    val start = AdminLink("https://shop.example/admin/", "")
    assertEquals(Optional.of(start), AdminLink.of("hydra-admin:https://shop.example/admin"))
  }

  @Test
  fun takesAddressesOfTheWebAlone() {
    for (text in listOf("https://shop.example/", "hydra-admin:file:///etc", "hydra-admin:", "")) {
      assertEquals(text, Optional.empty<AdminLink>(), AdminLink.of(text))
    }
  }
}
