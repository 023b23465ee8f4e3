package dev.hydraui.javafx.component;

import dev.hydraui.component.PageNumbers;
import dev.hydraui.component.Pagination;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Focus;
import dev.hydraui.javafx.scene.Room;
import dev.hydraui.javafx.scene.Semantics;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Leads to the pages before and after, and to any by its number where pages are counted. */
final class DrawnPagination extends Drawn<Pagination<?>, Lines> {

  private final Label status = Words.label("h-pagination-status");
  private final HBox told = new HBox(status);
  private final Press previous = new Press();
  private final Lines numbers = new Lines();
  private final Press next = new Press();
  private final Field size = new Field("h-page-size");
  private final Choice sizes =
      new Choice(
          value -> {
            if (!value.equals(component().pageSize()) && component().onPageSize().isPresent()) {
              sendSoon(() -> component().onPageSize().get().apply(value));
            }
          });
  private List<Integer> offered = List.of();

  DrawnPagination() {
    super(new Lines());
    for (Press press : List.of(previous, next)) {
      press.getStyleClass().add("h-button");
    }
    previous.setOnAction(event -> go(previous, component().onPrevious()));
    next.setOnAction(event -> go(next, component().onNext()));
    size.input(sizes);
    size.lie();
    numbers.getStyleClass().add("h-page-numbers");
    Semantics.role("list").tell(numbers);
    Semantics.role("status").tell(told);
    Semantics.role("navigation").tell(node());
    node().getStyleClass().addAll("h-row", "h-pagination");
    node().getChildren().addAll(told, previous, numbers, next, size);
    room(Room.NONE);
  }

  private void go(Press press, java.util.Optional<?> event) {
    if (!press.isHeld()) {
      send(event);
    }
  }

  @Override
  protected void show(Pagination<?> pages) {
    node().setAccessibleText(pages.label());
    status.setText(pages.status());
    previous.label(surface().words().previous(), "previous");
    next.label(surface().words().next(), "next");
    next.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
    previous.hold(pages.onPrevious().isEmpty() || pages.disabled());
    next.hold(pages.onNext().isEmpty() || pages.disabled());
    Words.there(numbers, pages.onPage().isPresent());
    if (pages.onPage().isPresent()) {
      writeNumbers(pages);
    }
    Words.there(size, pages.onPageSize().isPresent());
    if (pages.onPageSize().isPresent()) {
      String label = surface().words().perPage();
      size.write(new FieldText(label, "", "", false, pages.disabled(), false, false));
      if (!isAwaiting()) {
        sizes.show(pages.pageSizes(), pages.pageSize(), "", false);
      }
    }
  }

  private void writeNumbers(Pagination<?> pages) {
    List<Integer> wanted = PageNumbers.around(pages.page(), pages.pageCount());
    Node scene = numbers.getScene() == null ? null : numbers.getScene().getFocusOwner();
    boolean focused = Focus.isWithin(scene, numbers) && scene != null;
    if (!offered.equals(wanted)) {
      offered = wanted;
      numbers.getChildren().clear();
      wanted.forEach(number -> numbers.getChildren().add(entry(number)));
    }
    for (Node entry : numbers.getChildren()) {
      if (entry instanceof HBox box && box.getChildren().get(0) instanceof Press press) {
        boolean current = press.getUserData().equals(pages.page());
        Styles.flag(press, "current", current);
        press.hold(pages.disabled());
        Semantics.NONE.in("current page", current).in("disabled", pages.disabled()).tell(press);
        if (focused && current) {
          surface().whenDrawn(press::requestFocus);
        }
      }
    }
  }

  private Node entry(int number) {
    if (number == PageNumbers.GAP) {
      Label gap = Words.seen("h-page-gap");
      gap.setText("\u2026");
      return gap;
    }
    Press press = new Press();
    press.getStyleClass().addAll("h-button", "h-quiet", "h-page-number");
    Label seen = Words.seen("h-page-number-text");
    seen.setText("" + number);
    press.setGraphic(seen);
    press.setAccessibleText(surface().words().page("" + number));
    press.setUserData(number);
    press.setOnAction(
        event -> {
          if (!press.isHeld() && number != component().page()) {
            send(component().onPage().map(toEvent -> toEvent.apply(number)));
          }
        });
    HBox entry = new HBox(press);
    Semantics.role("listitem").tell(entry);
    return entry;
  }
}
