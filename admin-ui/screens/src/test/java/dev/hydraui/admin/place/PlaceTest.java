package dev.hydraui.admin.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.hydraui.route.Parameters;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlaceTest {

  private static void assertThereAndBack(Place place) {
    assertEquals(place, Place.parse(place.address()), place.address());
  }

  @Test
  void everyPlaceHasAnAddressOfItsOwn() {
    assertThereAndBack(new Place.Home());
    assertThereAndBack(new Place.Opened("contact", "42"));
    for (String strange : List.of("new", "key", "a/b", "ü ß", "..", "~", "100%", "a?b#c", "[1]")) {
      assertThereAndBack(new Place.Opened("contact", strange));
      assertThereAndBack(new Place.Opened(strange, "1"));
      assertThereAndBack(new Place.Listing(strange, Criteria.ALL));
    }
    assertThereAndBack(
        new Place.Creation("contact", Parameters.of("company_id", "7").and("name", "a&b=c")));
  }

  @Test
  void criteriaTravelInTheAddress() {
    Criteria criteria =
        new Criteria(
            "a b",
            List.of(new Sort("name", true), new Sort("id", false)),
            List.of(new Filter("odd ] name", "eq", "x&y"), new Filter("id", "in", "[1,2]")),
            List.of("odd ] name", "id"),
            25,
            Optional.of(new Criteria.Cursor(true, "WyJ=")),
            50);
    assertThereAndBack(new Place.Listing("contact", criteria));
    assertEquals("contact", new Place.Listing("contact", Criteria.ALL).address());
  }

  @Test
  void whatIsNoCriterionIsLeftAside() {
    Criteria read =
        Criteria.read(
            Parameters.of("limit", "-3").and("from", "x").and("filter[a", "1").and("other", "2"));
    assertEquals(Criteria.ALL, read);
    assertEquals(500, Criteria.read(Parameters.of("limit", "100000")).limit());
  }

  @Test
  void aChangeOfCriteriaLeadsToTheFirstPage() {
    Criteria deep = Criteria.ALL.page(new Criteria.Cursor(true, "c"), 50);
    assertEquals(Optional.empty(), deep.search("x").cursor());
    assertEquals(Optional.empty(), deep.turn("name").cursor());
    assertEquals(Optional.empty(), deep.and(new Filter("a", "eq", "1")).cursor());
    assertEquals(0, deep.limit(25).from());
  }

  @Test
  void longerAddressesLeadNowhere() {
    assertInstanceOf(Place.Nowhere.class, Place.parse("a/b/c"));
    assertInstanceOf(Place.Nowhere.class, Place.parse("a/b/c/d"));
  }
}
