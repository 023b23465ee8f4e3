package dev.hydraui.admin.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two people at one record. */
@Tried
final class ConflictTest {

  private final AdminSite site;
  private Visit visit;
  private String key;

  ConflictTest(Database database) throws Exception {
    site = AdminSite.shared(database);
  }

  @BeforeEach
  void come() throws Exception {
    visit = Visit.to(site).expectingRefusals();
    key = site.create("company", "{\"name\": \"Contested\", \"city\": \"Old Town\"}");
    visit.listen("company/" + key).isAt("Contested");
  }

  @AfterEach
  void leave() {
    visit.close();
  }

  private void bothChange() throws Exception {
    visit.field("City").fill("My Town");
    visit.field("Employees").fill("7");
    site.update("company", key, "{\"city\": \"Their Town\", \"website\": \"https://a.example\"}");
    assertThat(visit.page.getByText("Someone else has changed this")).isVisible();
    visit.button("Save").click();
    assertThat(visit.page.getByText("Someone else has changed Contested meanwhile")).isVisible();
  }

  @Test
  void eachValueIsChosenAndTheMergedVersionSaved() throws Exception {
    bothChange();
    assertThat(visit.row("Both versions", "City")).containsText("My Town");
    assertThat(visit.row("Both versions", "City")).containsText("Their Town");
    assertThat(visit.button("Save this version")).isDisabled();
    visit.choice("Keep for city").selectOption("Yours");
    visit.button("Save this version").click();
    assertThat(visit.messages()).containsText("Contested saved.");
    JsonNode now = site.values("company", key);
    assertEquals("My Town", now.get("city").textValue());
    assertEquals(7, now.get("employees").intValue());
    assertEquals("https://a.example", now.get("website").textValue());
  }

  @Test
  void theirsCanBeTakenAltogether() throws Exception {
    bothChange();
    visit.button("Take all of theirs").click();
    visit.button("Save this version").click();
    assertThat(visit.field("City")).hasValue("Their Town");
    assertEquals("Their Town", site.values("company", key).get("city").textValue());
  }

  @Test
  void theWayBackToTheFormKeepsWhatWasTyped() throws Exception {
    bothChange();
    visit.button("Back to the form").click();
    assertThat(visit.field("City")).hasValue("My Town");
    assertThat(visit.field("Website")).hasValue("https://a.example");
    visit.button("Save").click();
    assertThat(visit.messages()).containsText("Contested saved.");
    assertEquals("My Town", site.values("company", key).get("city").textValue());
  }

  @Test
  void aFormInWhichNothingWasTypedIsAlwaysFresh() throws Exception {
    site.update("company", key, "{\"city\": \"Their Town\"}");
    assertThat(visit.field("City")).hasValue("Their Town");
    assertThat(visit.page.getByText("Someone else has changed this")).isHidden();
  }

  @Test
  void whatWasTypedIsGivenUpWhenAsked() throws Exception {
    visit.field("Employees").fill("7");
    site.update("company", key, "{\"city\": \"Their Town\"}");
    assertThat(visit.page.getByText("Someone else has changed this")).isVisible();
    visit.button("Reload").click();
    assertThat(visit.field("Employees")).not().hasValue("7");
    assertThat(visit.field("City")).hasValue("Their Town");
    assertThat(visit.page.getByText("Someone else has changed this")).isHidden();
  }

  @Test
  void aRecordDeletedMeanwhileIsMadeAnewOfWhatWasTyped() throws Exception {
    visit.field("City").fill("My Town");
    site.delete("company", key);
    assertThat(visit.page.getByRole(AriaRole.ALERT))
        .containsText("Contested was deleted by someone else");
    visit.button("Create anew").click();
    visit.isAt("New company");
    assertThat(visit.field("City")).hasValue("My Town");
    visit.button("Create").click();
    assertThat(visit.page).hasURL(Pattern.compile("/company/\\d+$"));
    visit.isAt("Contested");
  }

  @Test
  void savingWhatIsGoneLosesNothing() throws Exception {
    visit.field("City").fill("My Town");
    visit.page.route(
        Pattern.compile(".*/api/data/company/" + key),
        route -> {
          try {
            if (route.request().method().equals("PATCH")) {
              site.delete("company", key);
            }
          } catch (Exception e) {
            throw new AssertionError(e);
          }
          route.resume();
        });
    visit.button("Save").click();
    assertThat(visit.page.getByText("Nothing you have typed is lost")).isVisible();
    assertThat(visit.button("Create anew")).isVisible();
  }
}
