package dev.hydraui.component;

import dev.hydraui.node.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Makes components with their usual values; what is unusual is changed on the result, as in {@code
 * button("Save", new Save()).busy(true)}. Meant for a static import.
 */
public final class Ui {

  private Ui() {}

  @SafeVarargs
  public static <E> Column<E> column(Node<E>... children) {
    return new Column<>(Gap.MEDIUM, list(children));
  }

  @SafeVarargs
  public static <E> Row<E> row(Node<E>... children) {
    return new Row<>(Gap.MEDIUM, Alignment.START, list(children));
  }

  @SafeVarargs
  public static <E> Grid<E> grid(int columns, Node<E>... children) {
    return new Grid<>(columns, list(children));
  }

  @SafeVarargs
  public static <E> Card<E> card(Node<E>... children) {
    return new Card<>(list(children));
  }

  @SafeVarargs
  public static <E> Section<E> section(String title, Node<E>... children) {
    return new Section<>(title, "", list(children));
  }

  public static <E> Divider<E> divider() {
    return new Divider<>();
  }

  public static <E> Spacer<E> spacer() {
    return new Spacer<>();
  }

  public static <E> Text<E> text(String value) {
    return new Text<>(value, TextStyle.BODY);
  }

  public static <E> Heading<E> heading(int level, String value) {
    return new Heading<>(value, level);
  }

  public static <E> Badge<E> badge(String label) {
    return new Badge<>(label, Tone.NEUTRAL);
  }

  public static <E> Icon<E> icon(String name) {
    return new Icon<>(name, "");
  }

  public static <E> Progress<E> progress(String label) {
    return new Progress<>(label, -1);
  }

  public static <E> Skeleton<E> skeleton(String label, int lines) {
    return new Skeleton<>(label, lines);
  }

  @SafeVarargs
  public static <E> EmptyState<E> emptyState(
      String title, String description, Node<E>... children) {
    return new EmptyState<>(title, description, list(children));
  }

  @SafeVarargs
  public static <E> Alert<E> alert(Tone tone, String title, Node<E>... children) {
    return new Alert<>(tone, title, "", Optional.empty(), list(children));
  }

  public static <E> Button<E> button(String label, E onPress) {
    return new Button<>(label, onPress, Emphasis.NORMAL, "", false, false);
  }

  public static <E> IconButton<E> iconButton(String icon, String label, E onPress) {
    return new IconButton<>(icon, label, onPress, false);
  }

  public static <E> Link<E> link(String label, String href) {
    return new Link<>(label, href, Optional.empty());
  }

  @SafeVarargs
  public static <E> Form<E> form(String label, E onSubmit, Node<E>... children) {
    return new Form<>(label, onSubmit, list(children));
  }

  @SafeVarargs
  public static <E> FieldGroup<E> fieldGroup(String label, Node<E>... children) {
    return new FieldGroup<>(label, list(children));
  }

  public static <E> TextField<E> textField(
      String label, String value, Function<String, E> onInput) {
    return new TextField<>(
        label,
        value,
        onInput,
        Purpose.TEXT,
        "",
        "",
        "",
        false,
        false,
        false,
        false,
        Optional.empty());
  }

  public static <E> TextArea<E> textArea(String label, String value, Function<String, E> onInput) {
    return new TextArea<>(label, value, onInput, 4, "", "", false, false, false, Optional.empty());
  }

  public static <E> NumberField<E> numberField(
      String label, String value, Function<String, E> onInput) {
    return new NumberField<>(
        label, value, onInput, false, "", "", "", false, false, false, Optional.empty());
  }

  public static <E> Checkbox<E> checkbox(
      String label, boolean checked, Function<Boolean, E> onChange) {
    return new Checkbox<>(label, checked, onChange, false, false, "", "", false, false, false);
  }

  public static <E> Select<E> select(
      String label, String value, List<Option> options, Function<String, E> onChange) {
    return new Select<>(
        label, value, options, onChange, "", "", "", false, false, false, Optional.empty());
  }

  public static <E> DateField<E> dateField(
      String label, String value, Function<String, E> onChange) {
    return new DateField<>(label, value, onChange, "", "", false, false, false, Optional.empty());
  }

  public static <E> TimeField<E> timeField(
      String label, String value, Function<String, E> onChange) {
    return new TimeField<>(label, value, onChange, "", "", false, false, false, Optional.empty());
  }

  public static <E> DateTimeField<E> dateTimeField(
      String label, String value, Function<String, E> onChange) {
    return new DateTimeField<>(
        label, value, onChange, "", "", false, false, false, Optional.empty());
  }

  /** A combobox that is closed and has no options yet. */
  public static <E> Combobox<E> combobox(
      String label,
      String value,
      Function<String, E> onInput,
      Function<String, E> onSelect,
      E onClose) {
    return new Combobox<>(
        label,
        value,
        onInput,
        List.of(),
        onSelect,
        false,
        onClose,
        Optional.empty(),
        false,
        "",
        "",
        "",
        "",
        false,
        false,
        false);
  }

  @SafeVarargs
  public static <E> Table<E> table(String label, List<TableColumn> columns, Node<E>... rows) {
    return new Table<>(
        label, columns, Optional.empty(), Optional.empty(), false, false, false, list(rows));
  }

  @SafeVarargs
  public static <E> TableRow<E> tableRow(String label, Node<E>... cells) {
    return new TableRow<>(label, false, Optional.empty(), Optional.empty(), list(cells));
  }

  @SafeVarargs
  public static <E> TableCell<E> tableCell(String text, Node<E>... children) {
    return new TableCell<>(text, false, false, list(children));
  }

  @SafeVarargs
  public static <E> ItemList<E> itemList(String label, Node<E>... items) {
    return new ItemList<>(label, list(items));
  }

  @SafeVarargs
  public static <E> Item<E> item(String title, Node<E>... children) {
    return new Item<>(title, "", "", Optional.empty(), list(children));
  }

  @SafeVarargs
  public static <E> Details<E> details(Node<E>... children) {
    return new Details<>(list(children));
  }

  @SafeVarargs
  public static <E> Detail<E> detail(String label, Node<E>... children) {
    return new Detail<>(label, list(children));
  }

  public static <E> Pagination<E> pagination(String label, String status) {
    return new Pagination<>(label, status, Optional.empty(), Optional.empty());
  }

  @SafeVarargs
  public static <E> AppShell<E> appShell(
      String title,
      boolean navigationOpen,
      Function<Boolean, E> onNavigationToggle,
      Node<E>... children) {
    return new AppShell<>(
        title, "Skip to content", "Menu", navigationOpen, onNavigationToggle, list(children));
  }

  @SafeVarargs
  public static <E> Navigation<E> navigation(String label, Node<E>... children) {
    return new Navigation<>(label, list(children));
  }

  @SafeVarargs
  public static <E> NavigationGroup<E> navigationGroup(String title, Node<E>... children) {
    return new NavigationGroup<>(title, list(children));
  }

  public static <E> NavigationItem<E> navigationItem(String label, String href, E onPress) {
    return new NavigationItem<>(label, href, onPress, "", false);
  }

  @SafeVarargs
  public static <E> Page<E> page(String title, Node<E>... children) {
    return new Page<>(title, "", list(children));
  }

  @SafeVarargs
  public static <E> Toolbar<E> toolbar(String label, Node<E>... children) {
    return new Toolbar<>(label, list(children));
  }

  public static <E> Breadcrumbs<E> breadcrumbs(
      String label, List<Crumb> crumbs, Function<String, E> onNavigate) {
    return new Breadcrumbs<>(label, crumbs, onNavigate);
  }

  @SafeVarargs
  public static <E> Tabs<E> tabs(
      String label,
      List<Tab> tabs,
      String selected,
      Function<String, E> onSelect,
      Node<E>... children) {
    return new Tabs<>(label, tabs, selected, onSelect, list(children));
  }

  public static <E> Menu<E> menu(String label, List<MenuItem> items, Function<String, E> onSelect) {
    return new Menu<>(label, "", items, onSelect, false);
  }

  @SafeVarargs
  public static <E> Dialog<E> dialog(String title, E onClose, Node<E>... children) {
    return new Dialog<>(title, "", false, onClose, list(children));
  }

  @SafeVarargs
  public static <E> Toasts<E> toasts(String label, Node<E>... children) {
    return new Toasts<>(label, list(children));
  }

  public static <E> Toast<E> toast(Tone tone, String message) {
    return new Toast<>(tone, message, "", Optional.empty(), Optional.empty());
  }

  /** The children as a list of their own, so that the caller's array may change. */
  @SafeVarargs
  private static <E> List<Node<E>> list(Node<E>... children) {
    if (children.length == 0) {
      return List.of();
    }
    List<Node<E>> list = new ArrayList<>(children.length);
    Collections.addAll(list, children);
    return list;
  }
}
