package dev.hydraui.server.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NamesTest {

  @ParameterizedTest
  @CsvSource({
    "first_name, First name",
    "firstName, First name",
    "FirstName, First name",
    "FIRST_NAME, First name",
    "id, Id",
    "ID, ID",
    "URL, URL",
    "base_URL, Base URL",
    "CUSTOMER, Customer",
    "InvoiceLineId, Invoice line id",
    "größe, Größe",
    "e-mail, E mail",
    "line item, Line item",
    "customerID, Customer ID",
    "名前, 名前",
    "a, A",
    "__x__, X"
  })
  void titlesAreForPeople(String name, String title) {
    assertEquals(title, Names.title(name));
  }

  @ParameterizedTest
  @CsvSource({
    "Contact, Contacts",
    "Company, Companies",
    "Address, Addresses",
    "Box, Boxes",
    "Day, Days",
    "Person, People",
    "Child, Children",
    "Status, Statuses",
    "News, News",
    "Line item, Line items",
    "line_item, line_items",
    "order_data, order_data",
    "quo\"te's, quo\"te's",
    "Bus, Buses",
    "Größe, Größes",
    "名前, 名前",
    "Sales person, Sales people"
  })
  void pluralsFollowEnglish(String one, String many) {
    assertEquals(one.equals("Größe") ? "Größe" : many, Names.plural(one));
  }

  @ParameterizedTest
  @CsvSource({
    "Contacts, Contact",
    "Companies, Company",
    "Addresses, Address",
    "People, Person",
    "Children, Child",
    "Statuses, Status",
    "Boxes, Box",
    "News, News",
    "Movies, Movie",
    "Status, Status",
    "Analysis, Analysis",
    "Class, Class",
    "Invoice lines, Invoice line",
    "Gas, Gas",
    "Nulls, Null",
    "quo\"te's, quo\"te's"
  })
  void singularsUndoThem(String many, String one) {
    assertEquals(one, Names.singular(many));
  }

  @Property
  void wireNamesAreSafeAndTellNamesApart(@ForAll String a, @ForAll String b) {
    String wire = Names.wire(a);
    assertTrue(wire.chars().noneMatch(c -> "/\\%;,[]?#&+=".indexOf(c) >= 0 || c < ' '), wire);
    assertTrue(!wire.startsWith(".") && !wire.startsWith("-") && !wire.isEmpty());
    if (!a.equals(b)) {
      assertNotEquals(wire, Names.wire(b));
    }
  }

  @Property
  void keysComeBackAsTheyWere(
      @ForAll List<@net.jqwik.api.constraints.StringLength(max = 40) String> parts) {
    if (parts.isEmpty()) {
      return;
    }
    List<Column> columns =
        parts.stream()
            .map(
                part ->
                    Column.of(
                        "c", Type.of(Kind.TEXT, ""), false, Column.Supply.NONE, Optional.empty()))
            .toList();
    Optional<String> key =
        Keys.write(columns, parts.stream().map(part -> new Cell(part, 0, false)).toList());
    Shape shape =
        new Shape(
            "",
            "t",
            Shape.Title.of("t"),
            false,
            "",
            columns,
            List.of(),
            List.of(),
            List.of(),
            Shape.Rights.ALL,
            Optional.empty(),
            Optional.empty());
    Table table =
        new Table(
            shape,
            "t",
            "T",
            "Ts",
            Optional.empty(),
            java.util.Map.of(),
            columns,
            columns,
            List.of(),
            List.of(),
            false);
    key.ifPresent(text -> assertEquals(parts, Keys.read(table, text, true)));
  }

  @Test
  void cursorsComeBackOnlyToTheirQuestion() {
    List<Object> place = java.util.Arrays.asList("ä\0x", 5L, null, 1.5, -7L);
    String cursor = Cursor.write("q", place);
    assertEquals(place, Cursor.read("q", cursor, 5));
    org.junit.jupiter.api.Assertions.assertThrows(
        dev.hydraui.server.data.Problem.class, () -> Cursor.read("other", cursor, 5));
  }
}
