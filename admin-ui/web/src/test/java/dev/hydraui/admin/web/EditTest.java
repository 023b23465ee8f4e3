package dev.hydraui.admin.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Changing and making records. */
@Tried
final class EditTest {

  private final AdminSite site;
  private Visit visit;

  EditTest(Database database) throws Exception {
    site = AdminSite.shared(database);
  }

  @BeforeEach
  void come() {
    visit = Visit.to(site);
  }

  @AfterEach
  void leave() {
    visit.close();
  }

  private JsonNode sent(String method, Runnable press) throws Exception {
    Request request = visit.page.waitForRequest(one -> one.method().equals(method), press);
    return AdminSite.json(request.postData());
  }

  private JsonNode save() throws Exception {
    JsonNode sent = sent("PATCH", () -> visit.button("Save").click());
    assertFalse(sent.get("version").textValue().isEmpty());
    return sent.get("values");
  }

  @Test
  void everyKindOfFieldIsEditedAndOnlyWhatChangedIsSent() throws Exception {
    String owner = site.read("user/2").get("label").textValue();
    String key =
        site.create(
            "company", "{\"name\": \"Edited Works\", \"employees\": 5, \"industry\": \"food\"}");
    visit.open("company/" + key).isAt("Edited Works");
    visit.field("City").fill("Ærøskøbing “am See”");
    visit.field("Employees").fill("1234567");
    visit.field("Revenue").fill("123456789012.35");
    visit.field("Founded").fill("1999-12-31");
    visit.role(AriaRole.CHECKBOX, "Customer").check();
    visit.choice("Industry").selectOption("health");
    visit.field("Notes").fill("one\ntwo");
    visit.pick("Owner", owner);
    assertThat(visit.page.getByText("Unsaved changes")).isVisible();
    JsonNode values = save();
    assertEquals(8, values.size(), values::toString);
    assertEquals("123456789012.35", values.get("revenue").asText());
    assertEquals("1999-12-31", values.get("founded").textValue());
    assertEquals(2, values.get("owner_id").intValue());
    assertThat(visit.messages()).containsText("Edited Works saved.");
    assertThat(visit.page.getByText("Unsaved changes")).isHidden();
    JsonNode now = site.values("company", key);
    assertEquals("Ærøskøbing “am See”", now.get("city").textValue());
    assertEquals(1234567, now.get("employees").intValue());
    assertEquals("health", now.get("industry").textValue());
    assertEquals("one\ntwo", now.get("notes").textValue());
    assertEquals(true, now.get("customer").booleanValue());
    visit.page.reload();
    assertThat(visit.field("Revenue")).hasValue("123456789012.35");
    assertThat(visit.choice("Owner")).hasValue(owner);
  }

  @Test
  void valuesAreTakenAwayAgain() throws Exception {
    String key =
        site.create(
            "company",
            "{\"name\": \"Emptied\", \"employees\": 5, \"founded\": \"2001-02-03\", \"owner_id\": 1, \"industry\": \"food\"}");
    visit.open("company/" + key).isAt("Emptied");
    visit.field("Employees").fill("");
    visit.field("Founded").fill("");
    visit.button("Clear Owner").click();
    visit.choice("Industry").selectOption("");
    JsonNode values = save();
    assertEquals(
        AdminSite.json(
            "{\"employees\": null, \"founded\": null, \"owner_id\": null, \"industry\": null}"),
        values);
    assertThat(visit.messages()).containsText("Emptied saved.");
  }

  @Test
  void momentsKeepTheirSeconds() throws Exception {
    String key =
        site.create(
            "activity",
            "{\"kind\": \"call\", \"subject\": \"Timed\", \"contact_id\": 1, \"due_at\": \"2026-03-01T14:05:07\"}");
    visit.open("activity/" + key).isAt("Timed");
    assertThat(visit.page.getByLabel("Due at")).hasValue("2026-03-01T14:05:07");
    visit.page.getByLabel("Due at").fill("2026-03-02T09:10");
    assertEquals("2026-03-02T09:10:00", save().get("due_at").textValue());
  }

  @Test
  void whatIsRequiredIsAskedForBeforeAnythingIsSent() {
    visit.open("contact/new").isAt("New contact");
    visit.field("Last name").fill("Nameless");
    visit.button("Create").click();
    assertThat(visit.field("First name")).hasAttribute("aria-invalid", "true");
    assertThat(visit.field("First name"))
        .hasAccessibleDescription(Pattern.compile("This must be filled in\\."));
    visit.field("First name").fill("Norma");
    assertThat(visit.field("First name")).not().hasAttribute("aria-invalid", "true");
  }

  @Test
  void whatTheServerRefusesStandsAtItsField() throws Exception {
    visit.expectingRefusals();
    String taken = site.values("contact", "2").get("email").textValue();
    String key = site.create("contact", "{\"first_name\": \"Dora\", \"last_name\": \"Double\"}");
    visit.open("contact/" + key).isAt("Dora Double");
    visit.field("Email").fill(taken);
    visit.button("Save").click();
    assertThat(visit.field("Email")).hasAttribute("aria-invalid", "true");
    assertThat(visit.field("Email")).hasValue(taken);
    assertThat(visit.page.getByRole(AriaRole.ALERT)).containsText("Not saved");
    visit.field("Email").fill("dora" + key + "@mail.example");
    visit.button("Save").click();
    assertThat(visit.messages()).containsText("Dora Double saved.");
    assertThat(visit.page.getByRole(AriaRole.ALERT)).isHidden();
  }

  @Test
  void whatIsNoNumberIsSaidAtTheField() {
    visit.open("company/3");
    visit.field("Employees").fill("a dozen");
    visit.field("Revenue").focus();
    assertThat(visit.field("Employees"))
        .hasAccessibleDescription(Pattern.compile("Enter a whole number\\."));
    visit.field("Employees").fill("-1");
    visit.field("Revenue").focus();
    assertThat(visit.field("Employees")).hasAttribute("aria-invalid", "true");
  }

  @Test
  void aNewRecordIsMadeAndOpened() throws Exception {
    visit.open("contact").isAt("Contacts");
    visit.button("New contact").click();
    visit.isAt("New contact");
    visit.field("First name").fill("Nelly");
    visit.field("Last name").fill("Newcome");
    visit.role(AriaRole.CHECKBOX, "Newsletter").check();
    JsonNode sent = sent("POST", () -> visit.button("Create").click()).get("values");
    assertEquals("Nelly", sent.get("first_name").textValue());
    visit.isAt("Nelly Newcome");
    assertThat(visit.messages()).containsText("Nelly Newcome created.");
    assertThat(visit.page).hasURL(Pattern.compile("/contact/\\d+$"));
    visit.page.goBack();
    visit.isAt("Contacts");
  }

  @Test
  void savingAndClosingLeadsBackToTheList() throws Exception {
    String key = site.create("tag", "{\"name\": \"Closing " + System.nanoTime() + "\"}");
    visit.open("tag?sort=-name").isAt("Tags");
    visit.rows("Tags").filter(Visit.has("Closing")).first().getByRole(AriaRole.LINK).click();
    visit.choice("Color").selectOption("blue");
    visit.button("Save and close").click();
    visit.isAt("Tags");
    assertThat(visit.page).hasURL(site.address("tag?sort=-name"));
    assertEquals("blue", site.values("tag", key).get("color").textValue());
    Visit.button(visit.messages(), "Open").click();
    assertThat(visit.page).hasURL(site.address("tag/" + key));
    site.delete("tag", key);
  }

  @Test
  void whatWasTypedCanBeDiscarded() {
    visit.open("company/4");
    String before = visit.field("Name").inputValue();
    visit.field("Name").fill("Quite another");
    assertThat(visit.field("Name")).hasAccessibleDescription(Pattern.compile("it was “" + before));
    visit.button("Discard changes").click();
    assertThat(visit.field("Name")).hasValue(before);
    assertThat(visit.button("Discard changes")).isHidden();
  }
}
