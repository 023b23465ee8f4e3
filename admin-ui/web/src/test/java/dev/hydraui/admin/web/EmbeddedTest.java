package dev.hydraui.admin.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** The admin in a server that has other things to do, and the other program of it. */
final class EmbeddedTest {

  private static void walk(Visit visit, AdminSite site) throws Exception {
    String key = site.create("tag", "{\"name\": \"Walked\"}");
    visit.listen("").link("Tags").first().click();
    visit.isAt("Tags");
    assertThat(visit.page).hasURL(site.address("tag"));
    Visit.link(visit.row("Tags", "Walked"), "Walked").click();
    visit.isAt("Walked");
    visit.choice("Color").selectOption("green");
    visit.button("Save").click();
    assertThat(visit.messages()).containsText("Walked saved.");
    visit.page.reload();
    assertThat(visit.choice("Color")).hasValue("green");
    visit.page.goBack();
    visit.isAt("Tags");
    visit.role(AriaRole.SEARCHBOX, "Search").fill("walk");
    assertThat(visit.rows("Tags")).hasCount(1);
    site.update("tag", key, "{\"name\": \"Walked far\"}");
    assertThat(visit.row("Tags", "Walked far")).isVisible();
    visit.button("Name").click();
    assertThat(visit.role(AriaRole.COLUMNHEADER, "Name")).hasAttribute("aria-sort", "ascending");
    visit.open("contact/1");
    visit.field("First name").fill("Typed");
    visit.link("Deals").click();
    visit.answer("Stay").click();
    assertThat(visit.field("First name")).hasValue("Typed");
  }

  @Test
  void worksBelowAnotherPrefix() throws Exception {
    try (AdminSite site = AdminSite.below(Database.SQLITE, "/back-office");
        Visit visit = Visit.to(site)) {
      walk(visit, site);
    }
  }

  @Test
  void twoAdminsShareOneServer() throws Exception {
    try (AdminSite site = AdminSite.below(Database.SQLITE, "/one", "/two/three");
        Visit visit = Visit.to(site)) {
      walk(visit, site);
      visit.page.onDialog(dialog -> dialog.accept());
      visit.page.navigate(site.origin() + "/two/three/admin/tag?search=walked");
      assertThat(visit.row("Tags", "Walked far")).isVisible();
      visit.link("Walked far").click();
      assertThat(visit.page).hasURL(site.origin() + "/two/three/admin/tag/13");
    }
  }

  @Test
  void worksAsWebAssembly() throws Exception {
    try (AdminSite site = AdminSite.made(admin -> admin.wasm(true));
        Visit visit = Visit.to(site)) {
      walk(visit, site);
    }
  }
}
