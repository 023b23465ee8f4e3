package dev.hydraui.admin.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Deleting records, and taking it back. */
@Tried
final class DeleteTest {

  private static final long LATER = 10_000;

  private final AdminSite site;
  private Visit visit;

  DeleteTest(Database database) throws Exception {
    site = AdminSite.shared(database);
  }

  @BeforeEach
  void come() {
    visit = Visit.to(site);
    visit.page.clock().install();
  }

  @AfterEach
  void leave() {
    visit.close();
  }

  private String tag(String name) throws Exception {
    return site.create("tag", "{\"name\": \"" + name + "\"}");
  }

  /** Time goes by until the deletion is sent. */
  private Request later() {
    return visit.page.waitForRequest(
        request -> request.method().equals("DELETE") || request.url().endsWith("/batch"),
        () -> visit.page.clock().fastForward(LATER));
  }

  private boolean isGone(String path) {
    try {
      return site.status(path) == 404;
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aDeletionIsTakenBackInTime() throws Exception {
    String key = tag("Undone");
    visit.open("tag/" + key).isAt("Undone");
    visit.button("Delete").click();
    visit.isAt("Tags");
    assertThat(visit.messages()).containsText("Deleting Undone…");
    assertThat(visit.row("Tags", "Undone")).hasCount(0);
    Visit.button(visit.messages(), "Undo").click();
    assertThat(visit.row("Tags", "Undone")).isVisible();
    visit.page.clock().fastForward(LATER);
    assertThat(visit.messages()).not().containsText("Undone");
    assertEquals(200, site.status("tag/" + key));
    site.delete("tag", key);
  }

  @Test
  void aDeletionIsSentWhenItsTimeIsOver() throws Exception {
    String key = tag("Deleted");
    visit.open("tag/" + key).isAt("Deleted");
    visit.button("Delete").click();
    visit.isAt("Tags");
    assertThat(visit.messages()).containsText("Deleting Deleted…");
    assertEquals(200, site.status("tag/" + key));
    assertEquals(204, later().response().status());
    assertThat(visit.messages()).containsText("Deleted deleted.");
    assertThat(Visit.button(visit.messages(), "Undo")).hasCount(0);
    assertThat(visit.row("Tags", "Deleted")).hasCount(0);
    assertEquals(404, site.status("tag/" + key));
  }

  @Test
  void aDeletionIsSentWhenTheWindowCloses() throws Exception {
    String key = tag("Left behind");
    visit.open("tag/" + key).isAt("Left behind");
    visit.button("Delete").click();
    assertThat(visit.messages()).containsText("Deleting Left behind…");
    visit.page.navigate("about:blank");
    visit.page.waitForCondition(() -> isGone("tag/" + key));
  }

  @Test
  void manyAreDeletedAtOnceAfterAQuestion() throws Exception {
    String one = tag("Bulk one");
    String two = tag("Bulk two");
    visit.open("tag?search=bulk").isAt("Tags");
    visit.role(AriaRole.CHECKBOX, "Bulk one").check();
    visit.role(AriaRole.CHECKBOX, "Bulk two").check();
    visit.button("Delete 2").click();
    assertThat(visit.question()).hasAccessibleName("Delete 2 tags?");
    visit.answer("Cancel").click();
    assertThat(visit.question()).isHidden();
    assertThat(visit.button("Delete 2")).isFocused();
    visit.button("Delete 2").click();
    visit.answer("Delete").click();
    assertThat(visit.messages()).containsText("Deleting 2 records…");
    assertThat(visit.page.getByText("No tags match")).isVisible();
    assertEquals(200, later().response().status());
    assertThat(visit.messages()).containsText("2 records deleted.");
    assertEquals(404, site.status("tag/" + one));
    assertEquals(404, site.status("tag/" + two));
  }

  @Test
  void whatOthersReferToComesBackWithTheReason() throws Exception {
    visit.expectingRefusals();
    String key = site.create("company", "{\"name\": \"Needed Corp\"}");
    site.create(
        "contact",
        "{\"first_name\": \"Ned\", \"last_name\": \"Needing\", \"company_id\": " + key + "}");
    visit.open("company?search=needed").isAt("Companies");
    assertThat(visit.row("Companies", "Needed Corp")).isVisible();
    visit.open("company/" + key).isAt("Needed Corp");
    visit.button("Delete").click();
    visit.open("company?search=needed").isAt("Companies");
    assertEquals(200, site.status("company/" + key));
    assertThat(visit.row("Companies", "Needed Corp")).isVisible();
    visit.role(AriaRole.CHECKBOX, "Needed Corp").check();
    visit.button("Delete 1").click();
    visit.answer("Delete").click();
    assertThat(visit.row("Companies", "Needed Corp")).hasCount(0);
    assertEquals(409, later().response().status());
    assertThat(visit.messages())
        .containsText(Pattern.compile("Needed Corp could not be deleted\\. .*refer to it"));
    assertThat(visit.row("Companies", "Needed Corp")).isVisible();
  }
}
