package dev.hydraui.admin.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What belongs to a record, and what it belongs to. */
@Tried
final class RelationTest {

  private final AdminSite site;
  private Visit visit;
  private String key;

  RelationTest(Database database) throws Exception {
    site = AdminSite.shared(database);
  }

  @BeforeEach
  void come() throws Exception {
    visit = Visit.to(site);
    key = site.create("contact", "{\"first_name\": \"Rita\", \"last_name\": \"Related\"}");
    visit.open("contact/" + key).isAt("Rita Related");
  }

  @AfterEach
  void leave() {
    visit.close();
  }

  @Test
  void aRecordIsMadeForTheOneAbove() throws Exception {
    assertThat(visit.page.getByText("No activities yet")).isVisible();
    visit.button("New activity for Rita Related").click();
    visit.isAt("New activity");
    assertThat(visit.choice("Contact")).hasValue("Rita Related");
    visit.field("Subject").fill("Call her");
    visit.choice("Kind").selectOption("call");
    visit.button("Create").click();
    visit.isAt("Call her");
    visit.link("Open Rita Related").click();
    visit.isAt("Rita Related");
    assertThat(visit.row("Activities", "Call her")).isVisible();
    Visit.link(visit.row("Activities", "Call her"), "Call her").click();
    visit.isAt("Call her");
  }

  @Test
  void recordsAreLinkedAndUnlinked() throws Exception {
    assertThat(visit.page.getByText("No tags yet")).isVisible();
    visit.button("Link tag").click();
    visit.pick("Link tag", "Founder");
    assertThat(visit.rows("Tags")).hasCount(1);
    visit.button("Link tag").click();
    visit.pick("Link tag", "VIP");
    assertThat(visit.rows("Tags")).hasCount(2);
    visit.button("Unlink Founder").click();
    assertThat(visit.rows("Tags")).hasCount(1);
    assertThat(visit.row("Tags", "VIP")).isVisible();
    assertEquals(
        "VIP", site.read("contact/" + key + "/tags").at("/items/0/values/name").textValue());
  }

  @Test
  void aRelationIsChosenByKeyboard() throws Exception {
    String company = site.read("company/21").get("label").textValue();
    Locator field = visit.choice("Company");
    field.focus();
    field.pressSequentially(company);
    assertThat(visit.role(AriaRole.LISTBOX, "Company").getByRole(AriaRole.OPTION).first())
        .containsText(company);
    assertThat(field).hasAttribute("aria-expanded", "true");
    field.press("ArrowDown");
    field.press("Enter");
    assertThat(field).hasValue(company);
    assertThat(field).hasAttribute("aria-expanded", "false");
    visit.button("Save").click();
    assertThat(visit.messages()).containsText("Rita Related saved.");
    visit.link("Open " + company).click();
    visit.isAt(company);
    assertThat(visit.row("Contacts", "Rita")).isVisible();
  }

  @Test
  void aSearchThatFindsNothingSaysSoAndKeepsTheChoice() {
    Locator field = visit.choice("Company");
    field.fill("no company is called that");
    assertThat(visit.page.getByText("Nothing found")).isVisible();
    field.press("Escape");
    assertThat(field).hasValue("");
    assertThat(visit.page.getByText("Unsaved changes")).isHidden();
  }

  @Test
  void aRecordMayPointAtItsOwnKind() throws Exception {
    String parent = site.create("company", "{\"name\": \"Parent & Co\"}");
    site.create("company", "{\"name\": \"Child & Co\", \"parent_id\": " + parent + "}");
    visit.open("company/" + parent).isAt("Parent & Co");
    visit.link("Child & Co").click();
    visit.isAt("Child & Co");
    assertThat(visit.choice("Parent")).hasValue("Parent & Co");
  }

  @Test
  void longListsUnderARecordHavePages() throws Exception {
    for (int i = 0; i < 12; i++) {
      site.create(
          "activity",
          "{\"kind\": \"note\", \"subject\": \"Note " + i + "\", \"contact_id\": " + key + "}");
    }
    Locator pages = visit.role(AriaRole.NAVIGATION, "Pages of activities");
    assertThat(visit.rows("Activities")).hasCount(10);
    Visit.button(pages, "Next").click();
    assertThat(visit.rows("Activities")).hasCount(2);
    Visit.button(pages, "Previous").click();
    assertThat(visit.rows("Activities")).hasCount(10);
  }
}
