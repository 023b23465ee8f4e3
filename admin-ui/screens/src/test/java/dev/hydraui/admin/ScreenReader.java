package dev.hydraui.admin;

import static org.junit.jupiter.api.Assertions.fail;

import dev.hydraui.component.Alert;
import dev.hydraui.component.Badge;
import dev.hydraui.component.Dialog;
import dev.hydraui.component.EmptyState;
import dev.hydraui.component.Link;
import dev.hydraui.component.Table;
import dev.hydraui.component.TableCell;
import dev.hydraui.component.TableRow;
import dev.hydraui.component.Text;
import dev.hydraui.component.Toast;
import dev.hydraui.json.JsonNull;
import dev.hydraui.json.JsonString;
import dev.hydraui.json.JsonValue;
import dev.hydraui.node.Component;
import dev.hydraui.node.ComponentCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Reads a screen: what stands on it, by type and label. */
abstract class ScreenReader {

  /** What is on screen now. */
  abstract List<Sight> sights();

  <C> List<Sight> all(Class<C> type) {
    return sights().stream().filter(sight -> type.isInstance(sight.component())).toList();
  }

  /** The labels of all components of a type. */
  List<String> labels(Class<?> type) {
    return all(type).stream().map(sight -> label(sight.component())).toList();
  }

  final <C> Sight one(Class<C> type, Predicate<C> fits, String what) {
    List<Sight> found =
        all(type).stream().filter(sight -> fits.test(type.cast(sight.component()))).toList();
    if (found.size() != 1) {
      return fail(found.size() + " " + type.getSimpleName() + " " + what + ": " + labels(type));
    }
    return found.get(0);
  }

  <C> C the(Class<C> type, String label) {
    return type.cast(one(type, c -> label((Component<?>) c).equals(label), label).component());
  }

  <C> C the(Class<C> type) {
    return type.cast(one(type, c -> true, "").component());
  }

  boolean shows(Class<?> type) {
    return !all(type).isEmpty();
  }

  /** Whether any component says this. */
  boolean says(String text) {
    return words().stream().anyMatch(words -> words.contains(text));
  }

  /** All texts on screen. */
  List<String> words() {
    List<String> words = new ArrayList<>();
    for (Sight sight : sights()) {
      sight.component();
      words.add(label(sight.component()));
      if (sight.component() instanceof Alert<?> alert) {
        words.add(alert.description());
      } else if (sight.component() instanceof Dialog<?> dialog) {
        words.add(dialog.description());
      } else if (sight.component() instanceof EmptyState<?> empty) {
        words.add(empty.description());
      } else if (sight.component() instanceof dev.hydraui.component.Page<?> page) {
        words.add(page.description());
      }
    }
    return words;
  }

  static String label(Component<?> component) {
    if (component instanceof Alert<?> alert) {
      return alert.title();
    } else if (component instanceof Dialog<?> dialog) {
      return dialog.title();
    } else if (component instanceof EmptyState<?> empty) {
      return empty.title();
    } else if (component instanceof Toast<?> toast) {
      return toast.message();
    } else if (component instanceof Text<?> text) {
      return text.value();
    } else if (component instanceof TableCell<?> cell) {
      return cell.text();
    } else if (component instanceof dev.hydraui.component.Page<?> page) {
      return page.title();
    } else if (component instanceof dev.hydraui.component.Section<?> section) {
      return section.title();
    } else if (component instanceof dev.hydraui.component.Item<?> item) {
      return item.title();
    } else if (component instanceof dev.hydraui.component.Heading<?> heading) {
      return heading.value();
    } else if (component instanceof dev.hydraui.component.NavigationGroup<?> group) {
      return group.title();
    }
    return property(component, "label");
  }

  @SuppressWarnings("unchecked")
  private static String property(Component<?> component, String name) {
    ComponentCodec<Component<?>> type = (ComponentCodec<Component<?>>) component.type();
    JsonValue value =
        type.write(component, (event, payload) -> JsonNull.NULL).get(name).orElse(JsonNull.NULL);
    return value instanceof JsonString text ? text.value() : "";
  }

  /** The rows of the only table: their cells' texts, with links and badges. */
  List<List<String>> rows() {
    return rows(one(Table.class, table -> true, "table"));
  }

  /** The rows of a table by its label. */
  List<List<String>> rows(String table) {
    return rows(one(Table.class, c -> c.label().equals(table), table));
  }

  private static List<List<String>> rows(Sight table) {
    List<List<String>> rows = new ArrayList<>();
    for (Sight row : table.inside()) {
      if (row.component() instanceof TableRow<?>) {
        List<String> cells = new ArrayList<>();
        for (Sight cell : row.inside()) {
          if (cell.component() instanceof TableCell<?>) {
            StringBuilder text = new StringBuilder(label(cell.component()));
            for (Sight part : cell.inside()) {
              boolean words =
                  part.component() instanceof Link<?> || part.component() instanceof Badge<?>;
              text.append(words ? label(part.component()) : "");
            }
            cells.add(text.toString());
          }
        }
        rows.add(cells);
      }
    }
    return rows;
  }
}
