package dev.hydraui.web.gallery;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pictures, rich text and code in a browser. */
final class ContentTest {

  private static GallerySite site;
  private Page page;

  @BeforeAll
  static void open() throws Exception {
    site = new GallerySite();
  }

  @AfterAll
  static void close() {
    site.close();
  }

  @BeforeEach
  void visit() {
    page = site.visit("content");
  }

  @AfterEach
  void leave() {
    page.context().close();
  }

  private Locator role(AriaRole role, String name) {
    return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  @Test
  void initialsAreSeenWhereThePictureFails() {
    role(AriaRole.BUTTON, "Show one that fails").click();
    Locator avatar = role(AriaRole.IMG, "Nobody there");
    assertThat(avatar).hasText("Nt");
    assertThat(avatar.locator("img")).isHidden();
  }

  @Test
  void picturesOfUnsafeAddressesAreNotFetched() {
    assertThat(role(AriaRole.IMG, "A picture that is refused"))
        .not()
        .hasAttribute("src", Pattern.compile(".*"));
  }

  @Test
  void linksInRichTextAreEventsAndUnsafeOnesAreText() {
    role(AriaRole.LINK, "offer").click();
    assertThat(page.getByText("Last: followed gallery/offer")).isVisible();
    assertThat(role(AriaRole.LINK, "bad link")).hasCount(0);
    assertThat(page.getByText("[bad link](javascript:alert(1))")).isVisible();
  }

  @Test
  void codeIsCopiedByItsEvent() {
    role(AriaRole.BUTTON, "Copy").first().click();
    assertThat(page.getByText("Last: copied")).isVisible();
  }
}
