package dev.hydraui.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.capability.Navigation;
import dev.hydraui.component.Badge;
import dev.hydraui.component.Button;
import dev.hydraui.component.EmptyState;
import dev.hydraui.component.Pagination;
import dev.hydraui.component.Skeleton;
import dev.hydraui.component.SortDirection;
import dev.hydraui.component.Table;
import dev.hydraui.component.TableColumn;
import dev.hydraui.component.TableRow;
import dev.hydraui.component.TextField;
import dev.hydraui.json.JsonNull;
import dev.hydraui.json.JsonString;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListTest {

  private static Desk contacts(String... records) {
    return Desk.at("contact").answer("GET /api/data/contact?limit=50", 200, Samples.page(records));
  }

  private static List<TableColumn> columns(Desk desk) {
    return desk.<Table<?>>the(type()).columns();
  }

  @SuppressWarnings("unchecked")
  private static Class<Table<?>> type() {
    return (Class<Table<?>>) (Class<?>) Table.class;
  }

  @Test
  void showsAnOutlineFirst() {
    Desk desk = Desk.at("contact");
    assertTrue(desk.shows(Skeleton.class));
    assertFalse(desk.shows(Table.class));
  }

  @Test
  void countsBesideTheFirstPage() {
    Desk desk = contacts(Samples.ADA, Samples.contact(2, "Bob"));
    assertEquals("1 to 2", desk.the(Pagination.class).status());
    desk.answer("GET /api/data/contact?limit=1&total=exact", 200, Samples.total(1000));
    assertEquals("1 to 2 of 1000", desk.the(Pagination.class).status());
  }

  @Test
  void keepsTheRowsWhileTheNextPageComes() {
    Desk desk = Desk.at("contact");
    desk.answer(
        "GET /api/data/contact?limit=50", 200, Samples.pageBetween("null", "\"c1\"", Samples.ADA));
    desk.answer("GET /api/data/contact?limit=1", 200, Samples.total(2));
    desk.fire(Pagination.class, "onNext", JsonNull.NULL);
    assertEquals("contact?after=c1&from=1", desk.address());
    assertEquals("Ada", desk.rows().get(0).get(0));
    assertTrue(desk.the(Table.class).busy());

    desk.answer(
        "GET /api/data/contact?after=c1&limit=50",
        200,
        Samples.pageBetween("\"c0\"", "null", Samples.contact(2, "Bob")));
    assertEquals("Bob", desk.rows().get(0).get(0));
    assertEquals("2 to 2 of 2", desk.the(Pagination.class).status());
    assertFalse(desk.the(Table.class).busy());

    desk.fire(Pagination.class, "onPrevious", JsonNull.NULL);
    assertEquals("contact", desk.address());
  }

  @Test
  void sortsUpDownAndNotAtAll() {
    Desk desk = contacts(Samples.ADA);
    desk.fire(Table.class, "onSort", new JsonString("name"));
    assertEquals(new Navigation.Push("contact?sort=name"), desk.lastTold());
    desk.answer("GET /api/data/contact?sort=name&limit=50", 200, Samples.page(Samples.ADA));
    assertEquals(SortDirection.ASCENDING, columns(desk).get(0).sort());

    desk.fire(Table.class, "onSort", new JsonString("name"));
    assertEquals("contact?sort=-name", desk.address());
    assertEquals(SortDirection.DESCENDING, columns(desk).get(0).sort());

    desk.fire(Table.class, "onSort", new JsonString("name"));
    assertEquals("contact", desk.address());
  }

  @Test
  void searchesAfterAPauseInTyping() {
    Desk desk = contacts(Samples.ADA).type("Search", "ad").type("Search", "ada ");
    assertEquals(1, desk.platform.timers.size());
    desk.after(300);
    assertEquals("contact?search=ada", desk.address());
    assertEquals(new Navigation.Replace("contact?search=ada"), desk.lastTold());
    assertEquals("ada ", desk.the(TextField.class, "Search").value());
    desk.answer("GET /api/data/contact?search=ada&limit=50", 200, Samples.page(Samples.ADA));
    assertEquals(1, desk.rows().size());
  }

  @Test
  void looksFurtherWhereASearchStoppedShort() {
    Desk desk = contacts(Samples.ADA).type("Search", "zz").after(300);
    desk.answer(
        "GET /api/data/contact?search=zz&limit=50", 200, Samples.pageBetween("null", "\"c1\""));
    assertEquals("Nothing found so far", desk.the(EmptyState.class).title());
    desk.press("Look further");
    assertEquals("contact?search=zz&after=c1", desk.address());
    desk.answer(
        "GET /api/data/contact?search=zz&after=c1&limit=50",
        200,
        Samples.pageBetween("null", "\"c2\""));
    assertEquals("contact?search=zz&after=c1", desk.address());
    assertTrue(desk.shows(EmptyState.class));
  }

  @Test
  void anOlderAnswerNeverWins() {
    Desk desk = contacts(Samples.ADA).type("Search", "a").after(300);
    desk.type("Search", "ab").after(300);
    assertEquals(
        List.of(
            "GET /api/data/contact?search=ab&limit=50",
            "GET /api/data/contact?search=ab&limit=1&total=exact"),
        desk.requests());
  }

  @Test
  void opensADeepLink() {
    Desk desk = Desk.at("contact?search=x&sort=-budget&filter[status][eq]=open&limit=25&after=c9");
    assertEquals(
        "GET /api/data/contact?search=x&sort=-budget&filter[status][eq]=open&after=c9&limit=25",
        desk.requests().get(0));
    desk.answer(desk.requests().get(0), 200, Samples.pageBetween("\"c8\"", "null", Samples.ADA));
    assertEquals("x", desk.the(TextField.class, "Search").value());
    assertTrue(desk.labels(Badge.class).contains("Status is open"));
    assertEquals("1 record", desk.the(Pagination.class).status());
  }

  @Test
  void saysThatThereAreNone() {
    Desk desk = contacts();
    assertEquals("No contacts yet", desk.the(EmptyState.class).title());
  }

  @Test
  void saysThatNoneMatchAndClears() {
    Desk desk = Desk.at("contact?search=zz");
    desk.answer("GET /api/data/contact?search=zz&limit=50", 200, Samples.page());
    assertEquals("No contacts match", desk.the(EmptyState.class).title());
    desk.press("Clear filters");
    assertEquals("contact", desk.address());
    assertEquals("", desk.the(TextField.class, "Search").value());
  }

  @Test
  void whatIsBeingTypedOutlivesAnotherOrder() {
    Desk desk = contacts(Samples.ADA).type("Search", "ada");
    desk.fire(Table.class, "onSort", new JsonString("name"));
    assertEquals("ada", desk.the(TextField.class, "Search").value());
    desk.after(300);
    assertEquals("contact?search=ada&sort=name", desk.address());
  }

  @Test
  void leadsToItsRecords() {
    Desk desk = contacts(Samples.ADA, Samples.contact(2, "Bob"));
    desk.fire(TableRow.class, "Bob", "onOpen", JsonNull.NULL);
    assertEquals("contact/2", desk.address());
  }

  @Test
  void leadsToRelatedRecords() {
    assertEquals("company/7", contacts(Samples.ADA).press("Engines").address());
  }

  @Test
  void saysWhyRecordsCannotBeWritten() {
    Desk desk = Desk.at("report");
    desk.answer(
        "GET /api/data/report?limit=50",
        200,
        Samples.page(
            "{\"key\": null, \"version\": \"\", \"label\": \"May\","
                + " \"values\": {\"month\": \"May\", \"sum\": 12345678901234567890.12}}",
            "{\"key\": null, \"version\": \"\", \"label\": \"May\","
                + " \"values\": {\"month\": \"May\", \"sum\": 1}}"));
    assertTrue(desk.says("This is a view."));
    assertFalse(desk.labels(Button.class).contains("New report"));
    assertEquals(List.of("May", "12345678901234567890.12"), desk.rows().get(0));
    assertTrue(desk.the(Table.class).onSelectAll().isEmpty());
  }

  @Test
  void goesToTheFirstPageWhenACursorLeadsBehindTheEnd() {
    Desk desk = Desk.at("contact?after=gone");
    desk.answer("GET /api/data/contact?after=gone", 200, Samples.page());
    desk.answer("GET /api/data/contact?limit=50", 200, Samples.page(Samples.ADA));
    assertEquals(1, desk.rows().size());
  }
}
