package dev.hydraui.examples.sevenguis.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.MouseButton;
import dev.hydraui.web.testing.TestPage;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a person does with the seven tasks, in Chromium. */
final class SevenGuisTest {

  private static final Path FILES = Path.of("target/classes/dev/hydraui/examples/sevenguis");

  private final TestPage tasks = TestPage.open(FILES);
  private final Page page = tasks.page();

  @AfterEach
  void close() {
    tasks.close();
    assertEquals(List.of(), tasks.errors());
  }

  private Locator field(String label) {
    return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
  }

  private Locator button(String label) {
    return tasks.named(AriaRole.BUTTON, label);
  }

  @Test
  void counts() {
    button("Count").click();
    button("Count").click();
    assertThat(field("Counter")).hasValue("2");
  }

  @Test
  void converts() {
    field("Celsius").fill("21.5");
    assertThat(field("Fahrenheit")).hasValue("70.7");
    field("Fahrenheit").fill("70.x");
    assertThat(field("Celsius")).hasValue("21.5");
    assertThat(page.getByText("This is not a number")).isVisible();
    field("Fahrenheit").fill("32");
    assertThat(field("Celsius")).hasValue("0");
  }

  @Test
  void books() {
    assertThat(field("Return")).isDisabled();
    field("Kind of flight").selectOption("return");
    field("Return").fill("2030-03-20");
    assertThat(page.getByText("The way back is before the way there")).isVisible();
    assertThat(button("Book")).isDisabled();
    field("Return").fill("2030-04-02");
    button("Book").click();
    assertThat(page.getByRole(AriaRole.DIALOG))
        .containsText("You have booked a flight on 2030-03-27, and back on 2030-04-02.");
    page.keyboard().press("Escape");
    assertThat(page.getByRole(AriaRole.DIALOG)).isHidden();
  }

  @Test
  void timePasses() {
    Locator text = page.locator("#timer").getByText(" of ");
    assertThat(text).containsText(Pattern.compile("0\\.[5-9] s of 15"));
    Locator duration = page.getByRole(AriaRole.SLIDER);
    duration.focus();
    page.keyboard().press("Home");
    assertThat(text).hasText("1.0 s of 1.0 s");
    page.keyboard().press("ArrowRight");
    assertThat(text).hasText("2.0 s of 2.0 s");
  }

  @Test
  void keepsNames() {
    field("Name").fill("Dora");
    field("Surname").fill("Specimen");
    button("Create").click();
    Locator names = page.getByRole(AriaRole.TREEITEM);
    assertThat(names)
        .hasText(
            new String[] {"Example, Anna", "Muster, Bruno", "Sample, Carla", "Specimen, Dora"});
    field("Filter by surname").fill("mu");
    assertThat(names).hasText(new String[] {"Muster, Bruno"});
    assertThat(button("Delete")).isDisabled();
    names.first().click();
    assertThat(field("Surname")).hasValue("Muster");
    button("Delete").click();
    assertThat(names).hasCount(0);
  }

  @Test
  void drawsCircles() {
    Locator canvas = page.getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName("Circles"));
    Locator circles = canvas.locator("circle");
    canvas.click(new Locator.ClickOptions().setPosition(100, 60));
    canvas.click(new Locator.ClickOptions().setPosition(300, 100));
    assertThat(circles).hasCount(2);
    canvas.hover(new Locator.HoverOptions().setPosition(302, 100));
    assertThat(canvas.locator("circle.near")).hasCount(1);
    canvas.click(new Locator.ClickOptions().setPosition(300, 100).setButton(MouseButton.RIGHT));
    Locator dialog = page.getByRole(AriaRole.DIALOG);
    dialog.getByRole(AriaRole.SLIDER).focus();
    page.keyboard().press("End");
    assertThat(circles.nth(1)).hasAttribute("r", "100");
    page.keyboard().press("Escape");
    button("Undo").click();
    assertThat(circles.nth(1)).hasAttribute("r", "20");
    button("Undo").click();
    assertThat(circles).hasCount(1);
    button("Redo").click();
    button("Redo").click();
    assertThat(circles.nth(1)).hasAttribute("r", "100");
    button("Adjust Circle 1").click();
    assertThat(dialog).isVisible();
  }

  @Test
  void calculates() {
    Locator cells = page.locator("#cells");
    Locator cell = cells.getByRole(AriaRole.ROW).nth(3).getByRole(AriaRole.GRIDCELL).nth(1);
    cell.dblclick();
    page.keyboard().type("=SUM(C2:C2) + 1");
    page.keyboard().press("Enter");
    assertThat(cell).hasText("51");
    Locator price = cells.getByRole(AriaRole.ROW).nth(2).getByRole(AriaRole.GRIDCELL).nth(1);
    price.dblclick();
    page.keyboard().press("ControlOrMeta+a");
    page.keyboard().type("10");
    page.keyboard().press("Enter");
    assertThat(cell).hasText("41");
  }

  @Test
  void everyoneCanUseIt() {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      page.reload();
      assertEquals(List.of(), new AxeBuilder(page).analyze().getViolations());
      tasks.picture("sevenguis-" + scheme);
    }
  }
}
