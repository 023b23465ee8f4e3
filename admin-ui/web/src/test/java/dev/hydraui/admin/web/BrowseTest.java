package dev.hydraui.admin.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Finding one's way: the start, lists, their order, pages, search and filters. */
@Tried
final class BrowseTest {

  private final AdminSite site;
  private Visit visit;

  BrowseTest(Database database) throws Exception {
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

  private Locator first() {
    return visit.rows("Contacts").first();
  }

  private Locator status() {
    return visit.role(AriaRole.NAVIGATION, "Pages").getByRole(AriaRole.STATUS);
  }

  @Test
  void theStartLeadsToEveryEntity() {
    visit.open("");
    Locator navigation = visit.role(AriaRole.NAVIGATION, "Main");
    assertThat(navigation.getByRole(AriaRole.LINK))
        .hasText(
            new String[] {"Home", "Activities", "Companies", "Contacts", "Deals", "Tags", "Users"});
    Visit.link(navigation, "Deals").click();
    visit.isAt("Deals");
    assertThat(visit.page).hasURL(site.address("deal"));
    assertThat(visit.page).hasTitle(Pattern.compile("^Deals · "));
    assertThat(Visit.link(navigation, "Deals")).hasAttribute("aria-current", "page");
    Visit.link(navigation, "Home").click();
    Visit.link(visit.page.getByRole(AriaRole.MAIN), "Companies").click();
    visit.isAt("Companies");
  }

  @Test
  void aHeaderSortsUpThenDownThenNotAtAll() throws Exception {
    visit.open("contact").isAt("Contacts");
    assertThat(visit.rows("Contacts")).hasCount(50);
    Locator heading = visit.role(AriaRole.COLUMNHEADER, "Last name");
    String lowest = site.read("contact?sort=last_name&limit=1").at("/items/0/label").textValue();
    String highest = site.read("contact?sort=-last_name&limit=1").at("/items/0/label").textValue();
    visit.button("Last name").click();
    assertThat(heading).hasAttribute("aria-sort", "ascending");
    assertThat(first().getByRole(AriaRole.CHECKBOX)).hasAccessibleName(lowest);
    assertThat(visit.page).hasURL(site.address("contact?sort=last_name"));
    visit.button("Last name").click();
    assertThat(heading).hasAttribute("aria-sort", "descending");
    assertThat(first().getByRole(AriaRole.CHECKBOX)).hasAccessibleName(highest);
    visit.button("Last name").click();
    assertThat(heading).hasAttribute("aria-sort", "none");
    assertThat(visit.page).hasURL(site.address("contact"));
  }

  @Test
  void pagesFollowOneAnotherAndBack() {
    visit.open("contact?limit=25").isAt("Contacts");
    assertThat(first()).containsText("Osys");
    assertThat(status()).hasText(Pattern.compile("^1 to 25( of \\d+)?$"));
    visit.button("Next").click();
    assertThat(status()).hasText(Pattern.compile("^26 to 50( of \\d+)?$"));
    assertThat(first()).not().containsText("Osys Pinehand");
    assertThat(visit.page).hasURL(Pattern.compile("after="));
    visit.button("Previous").click();
    assertThat(status()).hasText(Pattern.compile("^1 to 25( of \\d+)?$"));
    assertThat(first()).containsText("Osys");
    assertThat(visit.button("Previous")).hasAttribute("aria-disabled", "true");
    visit.choice("Per page").selectOption("100");
    assertThat(visit.rows("Contacts")).hasCount(100);
  }

  @Test
  void searchingFindsWordsAnywhereAndSaysWhenThereAreNone() {
    visit.open("contact").isAt("Contacts");
    Locator search = visit.role(AriaRole.SEARCHBOX, "Search");
    search.fill("örkwood davrik");
    assertThat(visit.rows("Contacts")).hasCount(1);
    assertThat(first()).containsText("Davrik");
    assertThat(visit.page).hasURL(Pattern.compile("search="));
    search.fill("nobody is called that");
    assertThat(visit.page.getByText("No contacts match")).isVisible();
    visit.button("Clear filters").click();
    assertThat(visit.rows("Contacts")).hasCount(50);
    assertThat(search).hasValue("");
  }

  @Test
  void filtersAreAddedRemovedAndStandInTheAddress() throws Exception {
    int leads =
        site.read("contact?filter%5Bstatus%5D%5Beq%5D=lost&total=exact&limit=1")
            .get("total")
            .intValue();
    visit.open("contact").isAt("Contacts");
    visit.button("Add filter").click();
    Locator form = visit.role(AriaRole.FORM, "Add filter");
    Visit.choice(form, "Field").selectOption("Status");
    Visit.choice(form, "Condition").selectOption("is");
    Visit.choice(form, "Value").selectOption("lost");
    Visit.button(form, "Apply").click();
    assertThat(form).isHidden();
    assertThat(status()).hasText(Pattern.compile(" of " + leads + "$"));
    assertEquals("lost", visit.parameter("filter[status][eq]"));
    visit.page.reload();
    assertThat(status()).hasText(Pattern.compile(" of " + leads + "$"));
    visit.button("Remove filter: Status is lost").click();
    assertThat(visit.page).hasURL(site.address("contact"));
    assertThat(status()).not().hasText(Pattern.compile(" of " + leads + "$"));
  }

  @Test
  void aFilterOnARelationFindsItsRecordByTyping() throws Exception {
    String company = site.read("company/13").get("label").textValue();
    visit.open("contact").isAt("Contacts");
    visit.button("Add filter").click();
    Locator form = visit.role(AriaRole.FORM, "Add filter");
    Visit.choice(form, "Field").selectOption("Company");
    visit.pick("Value", company);
    Visit.button(form, "Apply").click();
    assertThat(visit.button("Remove filter: Company is " + company)).isVisible();
    assertThat(first()).containsText(company);
    visit.page.reload();
    assertThat(visit.button("Remove filter: Company is " + company)).isVisible();
  }

  @Test
  void aFilterWithoutAValueIsRefusedInItsForm() {
    visit.open("company").isAt("Companies");
    visit.button("Add filter").click();
    Locator form = visit.role(AriaRole.FORM, "Add filter");
    Visit.choice(form, "Field").selectOption("Employees");
    Visit.choice(form, "Condition").selectOption("is more than");
    Visit.field(form, "Value").fill("many");
    Visit.button(form, "Apply").click();
    assertThat(Visit.field(form, "Value")).hasAttribute("aria-invalid", "true");
    assertThat(Visit.field(form, "Value"))
        .hasAccessibleDescription(Pattern.compile("Enter a whole number"));
    Visit.field(form, "Value").fill("4000");
    Visit.field(form, "Value").press("Enter");
    assertThat(visit.button("Remove filter: Employees is more than 4,000")).isVisible();
  }

  @Test
  void rowsAreSelectedOneByOneAndAllAtOnce() {
    visit.open("tag").isAt("Tags");
    Locator all = visit.role(AriaRole.CHECKBOX, "Select all rows");
    visit.role(AriaRole.CHECKBOX, "Founder").check();
    assertThat(visit.button("Delete 1")).isVisible();
    assertThat(all).isChecked(Visit.MIXED);
    all.check();
    assertThat(visit.rows("Tags").locator("input:not(:checked)")).hasCount(0);
    visit.role(AriaRole.CHECKBOX, "Founder").uncheck();
    assertThat(all).not().isChecked();
    all.check();
    all.uncheck();
    assertThat(visit.page.getByRole(AriaRole.MAIN).getByText(Pattern.compile("^Delete \\d+$")))
        .hasCount(0);
  }

  @Test
  void addressesThatLeadNowhereSaySo() {
    visit.expectingRefusals();
    visit.open("spaceship").isAt("There is no such page");
    assertThat(visit.page.getByText("There is no entity “spaceship”")).isVisible();
    visit.open("contact/99999999");
    assertThat(visit.page.getByText("There is no such contact")).isVisible();
    visit.button("Go to contacts").click();
    visit.isAt("Contacts");
    visit.open("contact/1/2/3/4").isAt("There is no such page");
    visit.button("Go to the start").click();
    assertThat(visit.page).hasURL(site.address(""));
  }
}
