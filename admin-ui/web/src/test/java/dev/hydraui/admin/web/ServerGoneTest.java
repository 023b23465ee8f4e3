package dev.hydraui.admin.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;

/** A server that goes away and comes back, and changes that others make. */
@Tried
final class ServerGoneTest {

  private static AdminSite own;

  private final Database database;

  ServerGoneTest(Database database) {
    this.database = database;
  }

  private AdminSite site() throws Exception {
    if (own == null) {
      own = AdminSite.sample(database);
    }
    return own;
  }

  @AfterEach
  void comeBack() {
    own.restart();
  }

  @AfterParameterizedClassInvocation
  static void end() {
    own.close();
    own = null;
  }

  @Test
  void whatWasTypedStaysUntilItCanBeSaved() throws Exception {
    AdminSite site = site();
    try (Visit visit = Visit.to(site).expectingRefusals()) {
      visit.listen("company/1");
      visit.field("City").fill("Patience");
      site.stop();
      assertThat(visit.page.getByText("No connection to the server")).isVisible();
      visit.button("Save").click();
      assertThat(visit.page.getByText("Not saved")).isVisible();
      assertThat(visit.field("City")).hasValue("Patience");
      site.restart();
      assertThat(visit.page.getByText("No connection to the server")).isHidden();
      assertThat(visit.field("City")).hasValue("Patience");
      visit.button("Save").click();
      assertThat(visit.messages()).containsText("saved.");
      assertThat(visit.page.getByText("Not saved")).isHidden();
      assertEquals("Patience", site.values("company", "1").get("city").textValue());
    }
  }

  @Test
  void theListIsFreshWhenTheServerIsBack() throws Exception {
    AdminSite site = site();
    try (Visit visit = Visit.to(site).expectingRefusals()) {
      visit.listen("tag").isAt("Tags");
      assertThat(visit.row("Tags", "VIP")).isVisible();
      site.stop();
      assertThat(visit.page.getByText("No connection to the server")).isVisible();
      assertThat(visit.row("Tags", "VIP")).isVisible();
      site.restart();
      site.create("tag", "{\"name\": \"Made meanwhile\"}");
      assertThat(visit.page.getByText("No connection to the server")).isHidden();
      assertThat(visit.row("Tags", "Made meanwhile")).isVisible();
    }
  }

  @Test
  void aPageThatCannotBeFetchedCanBeTriedAgain() throws Exception {
    AdminSite site = site();
    try (Visit visit = Visit.to(site).expectingRefusals()) {
      visit.page.route(
          site.origin() + "/meta/schema",
          route -> route.abort("connectionrefused"),
          new com.microsoft.playwright.Page.RouteOptions().setTimes(1));
      visit.open("tag");
      assertThat(visit.heading("The admin cannot start")).isVisible();
      visit.button("Try again").click();
      visit.isAt("Tags");
    }
  }

  @Test
  void othersChangesAppearInAnOpenList() throws Exception {
    AdminSite site = site();
    try (Visit visit = Visit.to(site)) {
      visit.listen("tag").isAt("Tags");
      assertThat(visit.row("Tags", "VIP")).isVisible();
      String key = site.create("tag", "{\"name\": \"Out of the blue\"}");
      assertThat(visit.row("Tags", "Out of the blue")).isVisible();
      site.update("tag", key, "{\"name\": \"Into the red\"}");
      assertThat(visit.row("Tags", "Into the red")).isVisible();
      site.delete("tag", key);
      assertThat(visit.row("Tags", "Into the red")).hasCount(0);
      assertThat(visit.page.getByRole(AriaRole.ALERT)).hasCount(0);
    }
  }

  @Test
  void othersChangesAppearUnderAnOpenRecord() throws Exception {
    AdminSite site = site();
    try (Visit visit = Visit.to(site)) {
      visit.listen("contact/8");
      assertThat(visit.table("Activities").or(visit.page.getByText("No activities yet")))
          .isVisible();
      site.create("activity", "{\"kind\": \"note\", \"subject\": \"Just now\", \"contact_id\": 8}");
      assertThat(visit.row("Activities", "Just now")).isVisible();
    }
  }
}
