package dev.hydraui.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.capability.Navigation;
import dev.hydraui.component.Checkbox;
import dev.hydraui.component.Dialog;
import dev.hydraui.component.NavigationItem;
import dev.hydraui.component.Table;
import dev.hydraui.component.TableColumn;
import dev.hydraui.json.JsonString;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a list shows of each record. */
class ColumnsTest {

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
  void choosesColumnsFromTheSchema() {
    Desk desk = contacts(Samples.ADA);
    assertEquals(
        List.of("Name", "Email", "Company", "Active", "Status"),
        columns(desk).stream().map(TableColumn::title).toList());
    assertEquals(List.of("Ada", "–", "Engines", "Yes", "open"), desk.rows().get(0));
  }

  @Test
  void letsThePersonChooseColumns() {
    Desk desk = contacts(Samples.ADA).press("Columns");
    assertTrue(desk.the(Checkbox.class, "Email").checked());
    desk.check("Email", false).check("Budget", true).check("Company", false).check("Active", false);
    desk.check("Status", false);
    assertEquals("contact?column=name&column=budget", desk.address());
    assertEquals(new Navigation.Replace(desk.address()), desk.lastTold());
    assertEquals(List.of("Ada", "12.50"), desk.rows().get(0));
    desk.check("Name", false);
    assertEquals("contact?column=budget", desk.address());
    assertTrue(desk.the(Checkbox.class, "Budget").disabled());
    NavigationItem<?> way = desk.the(NavigationItem.class, "Contacts");
    assertEquals("contact?column=budget", way.href());
    desk.press("Usual columns").press("Close");
    assertEquals("contact", desk.address());
    assertFalse(desk.shows(Dialog.class));
  }

  @Test
  void showsTheColumnsOfADeepLinkAndKeepsThemInAnotherOrder() {
    Desk byCompany = Desk.at("contact?column=company_id&column=status");
    byCompany.answer("GET /api/data/contact?limit=50", 200, Samples.page(Samples.ADA));
    assertEquals(List.of("Engines", "open"), byCompany.rows().get(0));
    assertEquals("contact/1", byCompany.press("Engines").address());

    Desk desk = Desk.at("contact?column=budget&column=nope&column=name");
    desk.answer("GET /api/data/contact?limit=50", 200, Samples.page(Samples.ADA));
    assertEquals(List.of("Ada", "12.50"), desk.rows().get(0));
    desk.fire(Table.class, "onSort", new JsonString("name"));
    assertEquals("contact?sort=name&column=budget&column=nope&column=name", desk.address());
  }
}
