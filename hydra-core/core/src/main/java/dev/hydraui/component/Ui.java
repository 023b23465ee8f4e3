package dev.hydraui.component;

import dev.hydraui.node.Node;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Makes components with their usual values; what is unusual is changed on the result, as in {@code
 * button("Save", new Save()).busy(true)}.
 *
 * <p>A class that makes views extends it, so that all of them send its events:
 *
 * <pre>{@code
 * final class Counter extends Ui<Msg> implements Machine<Count, Msg> {
 *   public Node<Msg> view(Count state) {
 *     return column(text("Count: " + state.value()), button("Add", new Add(1)));
 *   }
 * }
 * }</pre>
 *
 * <p>A function that makes part of a view for anyone's events uses {@link #of} instead.
 *
 * @param <E> the events that the person's actions become
 */
public class Ui<E> extends FieldFactory<E> {

  private static final Ui<?> ANY = new Ui<>();

  protected Ui() {}

  /** The components for these events, for where a class cannot extend this one. */
  @SuppressWarnings("unchecked")
  public static <E> Ui<E> of() {
    return (Ui<E>) ANY;
  }

  @SafeVarargs
  public final EmptyState<E> emptyState(String title, String description, Node<E>... children) {
    return new EmptyState<>(title, description, list(children));
  }

  @SafeVarargs
  public final Alert<E> alert(Tone tone, String title, Node<E>... children) {
    return new Alert<>(tone, title, "", Optional.empty(), list(children));
  }

  public final Button<E> button(String label, E onPress) {
    return new Button<>(label, onPress, Emphasis.NORMAL, "", false, false);
  }

  public final IconButton<E> iconButton(String icon, String label, E onPress) {
    return new IconButton<>(icon, label, onPress, false);
  }

  public final Link<E> link(String label, String href) {
    return new Link<>(label, href, Optional.empty());
  }

  @SafeVarargs
  public final Details<E> details(Node<E>... children) {
    return new Details<>(list(children));
  }

  @SafeVarargs
  public final Detail<E> detail(String label, Node<E>... children) {
    return new Detail<>(label, list(children));
  }

  @SafeVarargs
  public final AppShell<E> appShell(
      String title,
      boolean navigationOpen,
      Function<Boolean, E> onNavigationToggle,
      Node<E>... children) {
    return new AppShell<>(title, navigationOpen, onNavigationToggle, list(children));
  }

  @SafeVarargs
  public final Navigation<E> navigation(String label, Node<E>... children) {
    return new Navigation<>(label, list(children));
  }

  @SafeVarargs
  public final NavigationGroup<E> navigationGroup(String title, Node<E>... children) {
    return new NavigationGroup<>(title, list(children));
  }

  public final NavigationItem<E> navigationItem(String label, String href, E onPress) {
    return new NavigationItem<>(label, href, onPress, "", false);
  }

  @SafeVarargs
  public final Page<E> page(String title, Node<E>... children) {
    return new Page<>(title, "", list(children));
  }

  @SafeVarargs
  public final Toolbar<E> toolbar(String label, Node<E>... children) {
    return new Toolbar<>(label, list(children));
  }

  public final Breadcrumbs<E> breadcrumbs(
      String label, List<Crumb> crumbs, Function<String, E> onNavigate) {
    return new Breadcrumbs<>(label, crumbs, onNavigate);
  }

  @SafeVarargs
  public final Tabs<E> tabs(
      String label,
      List<Tab> tabs,
      String selected,
      Function<String, E> onSelect,
      Node<E>... children) {
    return new Tabs<>(label, tabs, selected, onSelect, list(children));
  }

  public final Menu<E> menu(String label, List<MenuItem> items, Function<String, E> onSelect) {
    return new Menu<>(label, "", items, onSelect, false);
  }

  public final CommandPalette<E> commandPalette(
      String label,
      boolean open,
      Function<Boolean, E> onToggle,
      String value,
      Function<String, E> onInput,
      List<Command> commands,
      Function<String, E> onSelect) {
    return new CommandPalette<>(
        label, open, onToggle, value, onInput, commands, onSelect, false, "", "");
  }

  @SafeVarargs
  public final Toasts<E> toasts(String label, Node<E>... children) {
    return new Toasts<>(label, list(children));
  }

  public final Toast<E> toast(Tone tone, String message) {
    return new Toast<>(tone, message, "", Optional.empty(), Optional.empty());
  }
}
