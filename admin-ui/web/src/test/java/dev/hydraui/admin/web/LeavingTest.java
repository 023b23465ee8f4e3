package dev.hydraui.admin.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.KeyboardModifier;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Leaving a form, and coming back to where one was. */
@Tried
final class LeavingTest {

  private final AdminSite site;
  private Visit visit;

  LeavingTest(Database database) throws Exception {
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

  private void type() {
    visit.open("company?sort=name").isAt("Companies");
    visit.rows("Companies").first().getByRole(AriaRole.LINK).first().click();
    visit.field("City").fill("Nowhere Yet");
    assertThat(visit.page.getByText("Unsaved changes")).isVisible();
  }

  @Test
  void aLinkAsksBeforeTypedTextIsLost() {
    type();
    String here = visit.page.url();
    visit.link("Deals").click();
    assertThat(visit.question()).hasAccessibleName("Leave without saving?");
    visit.answer("Stay").click();
    assertThat(visit.question()).isHidden();
    assertThat(visit.field("City")).hasValue("Nowhere Yet");
    assertThat(visit.page).hasURL(here);
    visit.link("Deals").click();
    visit.answer("Leave").click();
    visit.isAt("Deals");
    visit.page.goBack();
    assertThat(visit.field("City")).not().hasValue("Nowhere Yet");
  }

  @Test
  void goingBackAsksToo() {
    type();
    String here = visit.page.url();
    visit.page.evaluate("history.back()");
    assertThat(visit.question()).isVisible();
    visit.answer("Stay").click();
    assertThat(visit.field("City")).hasValue("Nowhere Yet");
    assertThat(visit.page).hasURL(here);
    visit.page.evaluate("history.back()");
    assertThat(visit.question()).isVisible();
    visit.page.keyboard().press("Escape");
    assertThat(visit.question()).isHidden();
    assertThat(visit.field("City")).hasValue("Nowhere Yet");
    assertThat(visit.page).hasURL(here);
    visit.page.evaluate("history.back()");
    visit.answer("Leave").click();
    visit.isAt("Companies");
    assertThat(visit.page).hasURL(site.address("company?sort=name"));
    visit.page.goForward();
    assertThat(visit.page).hasURL(here);
    assertThat(visit.field("City")).not().hasValue("Nowhere Yet");
  }

  @Test
  void closingTheWindowAsksWhereSomethingWasTyped() {
    List<String> asked = new ArrayList<>();
    visit.page.onDialog(
        dialog -> {
          asked.add(dialog.type());
          dialog.dismiss();
        });
    type();
    visit.page.waitForCondition(
        () -> {
          visit.page.evaluate("setTimeout(() => location.reload(), 0)");
          return !asked.isEmpty();
        });
    assertEquals("beforeunload", asked.get(0));
    assertThat(visit.field("City")).hasValue("Nowhere Yet");
    visit.button("Discard changes").click();
    asked.clear();
    visit.page.reload();
    assertEquals(List.of(), asked);
  }

  @Test
  void backAndForwardKeepPageOrderAndFilter() {
    String place = "contact?sort=-last_name&filter%5Bstatus%5D%5Beq%5D=active&limit=25";
    visit.open(place).isAt("Contacts");
    visit.button("Next").click();
    assertThat(visit.role(AriaRole.NAVIGATION, "Pages")).containsText("26 to 50");
    assertThat(visit.page).hasURL(Pattern.compile("after="));
    String list = visit.page.url();
    String first = visit.rows("Contacts").first().textContent();
    String name =
        visit.rows("Contacts").nth(3).getByRole(AriaRole.CHECKBOX).getAttribute("aria-label");
    visit.rows("Contacts").nth(3).getByRole(AriaRole.LINK).first().click();
    visit.isAt(name);
    String record = visit.page.url();
    visit.page.goBack();
    visit.isAt("Contacts");
    assertThat(visit.page).hasURL(list);
    assertThat(visit.rows("Contacts").first()).hasText(first);
    assertThat(visit.role(AriaRole.COLUMNHEADER, "Last name"))
        .hasAttribute("aria-sort", "descending");
    assertThat(visit.button("Remove filter: Status is active")).isVisible();
    visit.page.goForward();
    visit.isAt(name);
    assertThat(visit.page).hasURL(record);
    Visit.link(visit.role(AriaRole.NAVIGATION, "You are here"), "Contacts").click();
    visit.isAt("Contacts");
    assertThat(visit.page).hasURL(list);
  }

  @Test
  void aDeepLinkOpensAndReloads() {
    String place = "contact?search=%C3%B6rk&sort=-id&limit=100";
    visit.open(place).isAt("Contacts");
    assertThat(visit.rows("Contacts").first()).isVisible();
    assertThat(visit.role(AriaRole.SEARCHBOX, "Search")).hasValue("örk");
    int count = visit.rows("Contacts").count();
    visit.page.reload();
    assertThat(visit.rows("Contacts")).hasCount(count);
    assertThat(visit.page).hasURL(site.address(place));
    visit.open("contact/5").isAt("Mara Hazelby");
    visit.page.reload();
    visit.isAt("Mara Hazelby");
  }

  @Test
  void linksOpenInAWindowOfTheirOwn() {
    visit.open("contact").isAt("Contacts");
    Page other =
        visit
            .page
            .context()
            .waitForPage(
                () ->
                    visit
                        .link("Mara")
                        .click(
                            new Locator.ClickOptions()
                                .setModifiers(List.of(KeyboardModifier.CONTROL))));
    assertThat(other).hasTitle(Pattern.compile("^Mara Hazelby"));
    visit.isAt("Contacts");
  }
}
