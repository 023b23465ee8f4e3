package dev.hydraui.admin.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** The admin in looks of its application's choice. */
final class BrandTest {
  private static final String INDIGO = "rgb(79, 70, 229)";
  private static final String TEAL = "rgb(15, 105, 115)";

  @Test
  void anotherBrandIsWornAtOnceAndRemembered() throws Exception {
    try (AdminSite site = AdminSite.made(admin -> admin.brands("hydra", "tide"));
        Visit visit = Visit.to(site)) {
      Locator create = visit.open("company").isAt("Companies").button("New company");
      assertThat(create).hasCSS("background-color", INDIGO);
      visit.choice("Brand").selectOption("Tide");
      assertThat(create).hasCSS("background-color", TEAL);
      visit.page.reload();
      assertThat(create).hasCSS("background-color", TEAL);
      assertThat(visit.choice("Brand")).hasValue("tide");
    }
  }

  @Test
  void theApplicationChoosesOneForAll() throws Exception {
    try (AdminSite site = AdminSite.made(admin -> admin.brands("tide"));
        Visit visit = Visit.to(site)) {
      visit.open("company").isAt("Companies");
      assertThat(visit.button("New company")).hasCSS("background-color", TEAL);
      assertEquals(0, visit.choice("Brand").count());
    }
  }

  @Test
  void tokensOfTheApplicationGoOverHydras() throws Exception {
    String css = ":root { --hydra-color-accent: #b0005b; }";
    try (AdminSite site = AdminSite.made(admin -> admin.tokens(css));
        Visit visit = Visit.to(site)) {
      visit.open("company").isAt("Companies");
      assertThat(visit.button("New company")).hasCSS("background-color", "rgb(176, 0, 91)");
      assertThat(visit.button("New company")).hasCSS("color", "rgb(255, 255, 255)");
    }
  }
}
