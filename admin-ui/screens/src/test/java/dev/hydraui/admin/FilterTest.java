package dev.hydraui.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.component.Badge;
import dev.hydraui.component.Combobox;
import dev.hydraui.component.Form;
import dev.hydraui.component.Option;
import dev.hydraui.component.Select;
import dev.hydraui.component.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;

class FilterTest {

  private static Desk contacts() {
    return Desk.at("contact")
        .answer("GET /api/data/contact?limit=50", 200, Samples.page(Samples.ADA))
        .answer("GET /api/data/contact?limit=1", 200, Samples.total(1));
  }

  private static List<String> options(Desk desk, String select) {
    Select<?> found = desk.the(Select.class, select);
    return found.options().stream().map(Option::label).toList();
  }

  @Test
  void isPutTogetherFieldByField() {
    Desk desk = contacts().press("Add filter");
    assertTrue(options(desk, "Field").contains("Company"));
    assertFalse(options(desk, "Field").contains("Extra"));

    desk.type("Field", "name");
    assertEquals(List.of("contains", "is", "is one of", "is empty"), options(desk, "Condition"));
    desk.type("Value", "da").press("Apply");
    assertEquals("contact?filter%5Bname%5D%5Bcontains%5D=da", desk.address());
    assertTrue(desk.labels(Badge.class).contains("Name contains da"));
    assertFalse(desk.shows(Form.class));
    assertTrue(
        desk.requests().contains("GET /api/data/contact?filter[name][contains]=da&limit=50"));
  }

  @Test
  void offersTheWidgetThatFits() {
    Desk desk = contacts().press("Add filter").type("Field", "status");
    assertEquals(List.of("open", "won"), options(desk, "Value"));
    desk.type("Field", "active");
    assertEquals(List.of("Yes", "No"), options(desk, "Value"));
    desk.type("Field", "email").type("Condition", "null");
    assertEquals(List.of("Yes", "No"), options(desk, "Value"));
    desk.type("Value", "false").press("Apply");
    assertTrue(desk.labels(Badge.class).contains("Email is not empty"));
  }

  @Test
  void refusesWhatIsNoValue() {
    Desk desk = contacts().press("Add filter").type("Field", "id").type("Value", "abc");
    desk.press("Apply");
    assertEquals("contact", desk.address());
    assertEquals(
        "Enter a whole number.",
        desk.the(dev.hydraui.component.NumberField.class, "Value").error());
  }

  @Test
  void takesSeveralValues() {
    Desk desk = contacts().press("Add filter").type("Field", "id").type("Condition", "in");
    desk.type("Value", "1, 2,").press("Apply");
    assertTrue(desk.requests().contains("GET /api/data/contact?filter[id][in]=[1,2]&limit=50"));
    assertTrue(desk.labels(Badge.class).contains("Id is one of 1, 2"));
  }

  @Test
  void findsTheRecordOfARelation() {
    Desk desk = contacts().press("Add filter").type("Field", "company_id").type("Value", "eng");
    desk.answer(
        "GET /api/data/company?limit=20&search=eng",
        200,
        Samples.page(Samples.company(7, "Engines")));
    assertEquals(1, desk.the(Combobox.class, "Value").options().size());
    desk.choose("Value", "7").press("Apply");
    assertTrue(desk.requests().contains("GET /api/data/contact?filter[company_id][eq]=7&limit=50"));
    desk.answer(
        "GET /api/data/company?limit=1&filter[id][eq]=7",
        200,
        Samples.page(Samples.company(7, "Engines")));
    assertTrue(desk.labels(Badge.class).contains("Company is Engines"));
  }

  @Test
  void namesTheRecordOfADeepLink() {
    Desk desk = Desk.at("contact?filter[company_id][eq]=7");
    assertTrue(desk.labels(Badge.class).contains("Company is …"));
    desk.answer(
        "GET /api/data/company?limit=1&filter[id][eq]=7",
        200,
        Samples.page(Samples.company(7, "Engines")));
    assertTrue(desk.labels(Badge.class).contains("Company is Engines"));
  }

  @Test
  void saysTheKeyOfARecordThatHasNoName() {
    Desk desk = Desk.at("contact?filter[company_id][eq]=7");
    desk.answer("GET /api/data/company?limit=1&filter[id][eq]=7", 200, Samples.page());
    assertTrue(desk.labels(Badge.class).contains("Company is 7"));
  }

  @Test
  void theSameOneTwiceIsOne() {
    Desk desk = Desk.at("contact?filter[name][contains]=a&filter[name][contains]=a");
    assertEquals(List.of("Name contains a"), desk.labels(Badge.class));
    desk = Desk.at("contact?filter[name][contains]=a&filter[name][contains]=b");
    assertEquals(List.of("Name contains a", "Name contains b"), desk.labels(Badge.class));
  }

  @Test
  void isRemovedAlone() {
    Desk desk = Desk.at("contact?filter[status][eq]=open&filter[active][eq]=true");
    assertTrue(desk.labels(Badge.class).contains("Active is Yes"));
    desk.press("Remove filter: Status is open");
    assertEquals("contact?filter%5Bactive%5D%5Beq%5D=true", desk.address());
  }

  @Test
  void isGivenUp() {
    Desk desk = contacts().press("Add filter").press("Cancel");
    assertFalse(desk.shows(Form.class));
    assertTrue(desk.shows(TextField.class));
  }

  @Test
  void anUnknownOneIsShownAsItIsAndCanBeRemoved() {
    Desk desk = Desk.at("contact?filter[nope][eq]=1");
    assertTrue(desk.labels(Badge.class).contains("nope eq 1"));
    desk.answer(
        "GET /api/data/contact",
        400,
        Samples.problem("malformed", 400, "There is no field nope.", ""));
    assertTrue(desk.says("There is no field nope."));
    desk.press("Remove filter: nope eq 1");
    assertEquals("contact", desk.address());
  }
}
