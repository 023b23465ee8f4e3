package dev.hydraui.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RoutesTest {

  sealed interface Screen {}

  record Home() implements Screen {}

  record Records(String entity, Optional<String> search, List<String> filters) implements Screen {}

  record New(String entity) implements Screen {}

  record Detail(String entity, int key) implements Screen {}

  private final Routes<Screen> routes =
      Routes.of(
          Route.to("", Home.class, new Home()),
          Route.of(
              "{entity}",
              Records.class,
              p -> new Records(p.text("entity"), p.get("search"), p.all("filter")),
              records -> {
                Parameters parameters =
                    Parameters.of("entity", records.entity()).and("search", records.search());
                for (String filter : records.filters()) {
                  parameters = parameters.and("filter", filter);
                }
                return parameters;
              }),
          Route.of(
              "{entity}/new",
              New.class,
              p -> new New(p.text("entity")),
              screen -> Parameters.of("entity", screen.entity())),
          Route.ofSome(
              "{entity}/{key}",
              Detail.class,
              p -> p.integer("key").map(key -> new Detail(p.text("entity"), key)),
              detail -> Parameters.of("entity", detail.entity()).and("key", "" + detail.key())));

  @Test
  void screensAndLocationsTranslateBothWays() {
    Screen[] screens = {
      new Home(),
      new Records("contact", Optional.empty(), List.of()),
      new Records("ord er/ü&?#%", Optional.of("a=b&c d+e"), List.of("x", "", "x")),
      new New("."),
      new Detail("..", 42),
    };
    for (Screen screen : screens) {
      assertEquals(Optional.of(screen), routes.parse(routes.print(screen)), routes.print(screen));
    }
    assertEquals("contact/42", routes.print(new Detail("contact", 42)));
    assertEquals(
        "contact?search=a%26b&filter=1",
        routes.print(new Records("contact", Optional.of("a&b"), List.of("1"))));
  }

  @Test
  void anEarlierRouteWins() {
    assertEquals(Optional.of(new New("contact")), routes.parse("contact/new"));
  }

  @Test
  void aRouteMayRefuseItsParameters() {
    assertEquals(Optional.empty(), routes.parse("contact/abc"));
    assertEquals(Optional.empty(), routes.parse("a/b/c"));
  }

  @Test
  void aQueryCannotTakeAPathsPlace() {
    assertEquals(Optional.of(new Detail("a", 1)), routes.parse("a/1?key=2&entity=b"));
  }

  @Test
  void patternsAreChecked() {
    for (String wrong : List.of("/", "/a", "a//b", "{}", "{a", "x{a}", "{a}/{a}")) {
      assertThrows(
          IllegalArgumentException.class, () -> Route.to(wrong, Home.class, new Home()), wrong);
    }
  }
}
