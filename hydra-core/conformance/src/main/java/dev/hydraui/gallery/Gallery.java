package dev.hydraui.gallery;

import dev.hydraui.component.Emphasis;
import dev.hydraui.component.Gap;
import dev.hydraui.component.Tone;
import dev.hydraui.component.Ui;
import dev.hydraui.gallery.GalleryEvent.Did;
import dev.hydraui.gallery.GalleryEvent.Entered;
import dev.hydraui.gallery.GalleryEvent.Picked;
import dev.hydraui.gallery.GalleryEvent.PickedAll;
import dev.hydraui.gallery.GalleryEvent.Sorted;
import dev.hydraui.gallery.GalleryEvent.Toggled;
import dev.hydraui.gallery.GalleryEvent.Went;
import dev.hydraui.machine.Machine;
import dev.hydraui.machine.Step;
import dev.hydraui.node.Node;

/** Every component in every state, and pages such as applications have. */
public final class Gallery extends Ui<GalleryEvent> implements Machine<GalleryState, GalleryEvent> {

  private final String place;

  /** Begins at a place: {@code companies}, {@code company}, {@code components} and so on. */
  public Gallery(String place) {
    this.place = place;
  }

  @Override
  public Step<GalleryState, GalleryEvent> init() {
    return Step.of(GalleryState.at(place));
  }

  @Override
  public Step<GalleryState, GalleryEvent> update(GalleryState state, GalleryEvent event) {
    return Step.of(next(state, event).logging(event.words()));
  }

  private static GalleryState next(GalleryState state, GalleryEvent event) {
    if (event instanceof Entered entered) {
      return entered(state, entered.field(), entered.value());
    }
    if (event instanceof Picked picked) {
      return state.picking(picked.row(), picked.on());
    }
    if (event instanceof PickedAll all) {
      GalleryState next = state;
      for (int i = 0; i < Companies.ALL.size(); i++) {
        next = next.picking(i, all.on());
      }
      return next;
    }
    if (event instanceof Sorted sorted) {
      return state.sortedBy(sorted.column());
    }
    if (event instanceof Went went) {
      return state.going(went.place());
    }
    if (event instanceof Toggled toggled) {
      return state.toggling(toggled.open());
    }
    return did(state, ((Did) event).what());
  }

  /** Typing in the combobox opens it, choosing closes it. */
  private static GalleryState entered(GalleryState state, String field, String value) {
    return switch (field) {
      case "command" -> Palette.chosen(state, value);
      case "parent" -> state.with(field, value).with("parent-open", "yes");
      case "parent-chosen" -> state.with("parent", value).with("parent-open", "no");
      default -> new CollectionPage().entered(state, field, value);
    };
  }

  /**
   * {@code dialog:delete} shows that dialog, {@code toast:saved} that toast. Something is always
   * wrong with the form.
   */
  private static GalleryState did(GalleryState state, String what) {
    if (what.equals("save")) {
      int before = Integer.parseInt(state.value("refusals", "0"));
      return state.with("refusals", "" + (before + 1)).with("toast", "deleted");
    }
    int colon = what.indexOf(':');
    return colon < 0 ? state : state.with(what.substring(0, colon), what.substring(colon + 1));
  }

  @Override
  public Node<GalleryEvent> view(GalleryState state) {
    return appShell(
        "Northwind",
        state.navigationOpen(),
        Toggled::new,
        navigation(
            "Main",
            way(state, "Home", "home", "home"),
            navigationGroup(
                "Customers",
                way(state, "Companies", "companies", "company"),
                way(state, "Contacts", "contacts", "users"),
                way(state, "Deals", "deals", "deal")),
            navigationGroup(
                "Workspace",
                way(state, "Components", "components", "grid"),
                way(state, "Collections", "collections", "list"),
                way(state, "Inputs", "inputs", "edit"),
                way(state, "Layout", "layout", "columns"),
                way(state, "Content", "content", "image"),
                way(state, "Settings", "settings", "settings"))),
        shown(state),
        toasts("News", when(state.is("toast", "deleted"), this::deleted)),
        new Palette().view(state),
        when(state.is("dialog", "delete"), this::deletion),
        when(state.is("dialog", "contact"), () -> contact(state)));
  }

  private Node<GalleryEvent> shown(GalleryState state) {
    return switch (state.place()) {
      case "companies" -> keyed("list", new CompanyList().view(state));
      case "company" -> keyed("record", new CompanyForm().view(state));
      case "components" -> keyed("components", new Samples().view(state));
      case "collections" -> keyed("collections", new CollectionPage().view(state));
      case "inputs" -> keyed("inputs", new InputSamples().view(state));
      case "content" -> keyed("content", new ContentSamples().view(state));
      case "layout" -> keyed("layout", new LayoutSamples().view(state));
      default ->
          keyed(
              state.place(),
              page(
                  "Nothing yet",
                  emptyState(
                      "No deals",
                      "Deals appear here when someone has made one. Begin with a company.",
                      button("See companies", new Went("companies")))));
    };
  }

  private Node<GalleryEvent> way(GalleryState state, String label, String to, String icon) {
    boolean current =
        state.place().equals(to) || (to.equals("companies") && state.place().equals("company"));
    return navigationItem(label, "gallery/" + to, new Went(to)).icon(icon).current(current);
  }

  private Node<GalleryEvent> deleted() {
    return toast(Tone.SUCCESS, "Two companies were deleted.")
        .action("Undo")
        .onAction(new Did("toast:"))
        .onDismiss(new Did("toast:"));
  }

  private Node<GalleryEvent> deletion() {
    return dialog(
            "Delete 2 companies?",
            new Did("dialog:"),
            row(
                    button("Cancel", new Did("dialog:")),
                    button("Delete", new Did("dialog:")).emphasis(Emphasis.DANGER))
                .gap(Gap.SMALL))
        .alert(true)
        .description("Their contacts and deals stay. You can undo this for ten seconds.");
  }

  private Node<GalleryEvent> contact(GalleryState state) {
    return dialog(
        "New contact",
        new Did("dialog:"),
        form(
            "New contact",
            new Did("dialog:"),
            textField("Name", state.value("contact", ""), v -> new Entered("contact", v))
                .required(true)
                .autofocus(),
            new CompanyForm().company(state),
            row(
                button("Cancel", new Did("dialog:")),
                button("Add contact", new Did("dialog:")).emphasis(Emphasis.PRIMARY))));
  }
}
