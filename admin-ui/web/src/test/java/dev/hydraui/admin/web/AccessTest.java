package dev.hydraui.admin.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every screen, seen by axe in light and dark, with much room and with little. Screenshots are kept
 * in {@code target/screenshots}.
 */
final class AccessTest {

  private static final String LOOKS =
      """
      LIGHT, 1280, hydra
      LIGHT, 768, hydra
      LIGHT, 390, hydra
      LIGHT, 1280, tide
      DARK, 1280, hydra
      DARK, 768, hydra
      DARK, 390, hydra
      DARK, 1280, tide
      """;

  private Visit visit;
  private String look;
  private final List<String> found = new ArrayList<>();

  private AdminSite come(ColorScheme scheme, int width, String brand) throws Exception {
    AdminSite site = AdminSite.shared(Database.SQLITE);
    look = scheme.name().toLowerCase(Locale.ROOT) + "-" + width + "-" + brand;
    visit =
        new Visit(
                site,
                new NewContextOptions()
                    .setViewportSize(width, 800)
                    .setLocale("en-GB")
                    .setReducedMotion(ReducedMotion.REDUCE)
                    .setColorScheme(scheme))
            .expectingRefusals();
    if (brand.equals("tide")) {
      visit.open("").choice("Brand").selectOption(brand);
    }
    return site;
  }

  @AfterEach
  void leave() {
    visit.close();
  }

  /** Takes a picture and asks axe. */
  private void see(String screen) {
    visit.page.screenshot(
        new ScreenshotOptions()
            .setPath(Path.of("target/screenshots", screen + "-" + look + ".png"))
            .setAnimations(ScreenshotAnimations.DISABLED));
    AxeResults results = new AxeBuilder(visit.page).analyze();
    assertFalse(results.getPasses().isEmpty(), "axe has looked at nothing");
    for (Rule rule : results.getViolations()) {
      for (CheckedNode node : rule.getNodes()) {
        found.add(screen + ": " + rule.getId() + " " + node.getTarget() + " " + node.getHtml());
      }
    }
    Object wider = visit.page.evaluate("document.documentElement.scrollWidth > innerWidth");
    if (Boolean.TRUE.equals(wider)) {
      found.add(screen + " is wider than its window");
    }
  }

  @ParameterizedTest
  @CsvSource(textBlock = LOOKS)
  void lists(ColorScheme scheme, int width, String brand) throws Exception {
    come(scheme, width, brand);
    visit.open("");
    assertThat(visit.page.getByRole(AriaRole.MAIN).getByRole(AriaRole.LISTITEM)).hasCount(6);
    see("home");
    if (width < 600) {
      visit.button("Menu").click();
      see("menu");
    }
    visit.open("contact?sort=last_name&filter%5Bstatus%5D%5Beq%5D=active").isAt("Contacts");
    assertThat(visit.rows("Contacts").first()).isVisible();
    see("list");
    visit.button("Columns").click();
    assertThat(visit.page.getByRole(AriaRole.DIALOG)).isVisible();
    see("columns");
    visit.button("Close").click();
    visit.button("Add filter").click();
    assertThat(visit.role(AriaRole.FORM, "Add filter")).isVisible();
    see("filter");
    visit.role(AriaRole.CHECKBOX, "Select all rows").check();
    visit.page.getByText(Pattern.compile("^Delete \\d+$")).click();
    assertThat(visit.question()).isVisible();
    see("question");
    visit.open("contact?search=zzzz");
    assertThat(visit.page.getByText("No contacts match")).isVisible();
    see("nothing-found");
    visit.open("spaceship").isAt("There is no such page");
    see("lost");
    assertEquals(List.of(), found);
  }

  @ParameterizedTest
  @CsvSource(textBlock = LOOKS)
  void records(ColorScheme scheme, int width, String brand) throws Exception {
    AdminSite site = come(scheme, width, brand);
    visit.open("contact/5").isAt("Mara Hazelby");
    assertThat(visit.table("Tags")).isVisible();
    see("record");
    Locator company = visit.choice("Company");
    company.fill("co");
    assertThat(visit.role(AriaRole.LISTBOX, "Company").getByRole(AriaRole.OPTION).first())
        .isVisible();
    see("picker");
    visit.open("contact/new").isAt("New contact");
    visit.field("Last name").fill("Unfinished");
    visit.button("Create").click();
    assertThat(visit.field("First name")).hasAttribute("aria-invalid", "true");
    see("errors");
    visit.page.onDialog(dialog -> dialog.accept());
    String key = site.create("company", "{\"name\": \"Contested\"}");
    visit.listen("company/" + key).isAt("Contested");
    visit.field("City").fill("Mine");
    site.update("company", key, "{\"city\": \"Theirs\"}");
    assertThat(visit.page.getByText("Someone else has changed this")).isVisible();
    see("changed");
    visit.button("Save").click();
    assertThat(visit.table("Both versions")).isVisible();
    see("conflict");
    visit.button("Keep all of mine").click();
    visit.button("Save this version").click();
    assertThat(visit.messages()).containsText("Contested saved.");
    see("message");
    visit.field("City").fill("Typed");
    site.delete("company", key);
    assertThat(visit.page.getByText("Contested was deleted by someone else")).isVisible();
    see("deleted");
    String tag = "Fleeting " + look;
    visit.open("tag/" + site.create("tag", "{\"name\": \"" + tag + "\"}")).isAt(tag);
    visit.button("Delete").click();
    assertThat(visit.messages()).containsText("Deleting " + tag + "…");
    see("undo");
    Visit.button(visit.messages(), "Undo").click();
    visit.open("contact/99999999");
    assertThat(visit.page.getByText("There is no such contact")).isVisible();
    see("no-record");
    assertEquals(List.of(), found);
  }

  @ParameterizedTest
  @CsvSource(textBlock = LOOKS)
  void failures(ColorScheme scheme, int width, String brand) throws Exception {
    come(scheme, width, brand);
    visit.open("tag").isAt("Tags");
    visit.page.route("**/api/data/**", route -> route.abort("connectionrefused"));
    visit.button("Name").click();
    assertThat(visit.page.getByText("This may be out of date")).isVisible();
    see("out-of-date");
    visit.page.route("**/meta/schema", route -> route.abort("connectionrefused"));
    visit.button("Try again").click();
    assertThat(visit.page.getByText("No connection to the server")).isVisible();
    assertThat(visit.button("Try again")).hasCount(1);
    see("gone");
    visit.page.reload();
    assertThat(visit.heading("The admin cannot start")).isVisible();
    see("cannot-start");
    assertEquals(List.of(), found);
  }
}
