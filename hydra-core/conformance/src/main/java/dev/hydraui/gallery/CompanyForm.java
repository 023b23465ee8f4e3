package dev.hydraui.gallery;

import dev.hydraui.component.Combobox;
import dev.hydraui.component.Crumb;
import dev.hydraui.component.Emphasis;
import dev.hydraui.component.MenuItem;
import dev.hydraui.component.Option;
import dev.hydraui.component.Purpose;
import dev.hydraui.component.Tab;
import dev.hydraui.component.Tone;
import dev.hydraui.component.Ui;
import dev.hydraui.gallery.GalleryEvent.Did;
import dev.hydraui.gallery.GalleryEvent.Entered;
import dev.hydraui.gallery.GalleryEvent.Went;
import dev.hydraui.node.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A record such as an admin has: a form in tabs. */
final class CompanyForm extends Ui<GalleryEvent> {

  Node<GalleryEvent> view(GalleryState state) {
    return page(
            "Acme Robotics",
            breadcrumbs(
                "You are here",
                List.of(new Crumb("Companies", "companies"), new Crumb("Acme Robotics", "")),
                Went::new),
            tabs(
                "Parts of the company",
                List.of(
                    new Tab("edit", "Details", ""),
                    new Tab("contacts", "Contacts", "2"),
                    new Tab("deals", "Deals", "0")),
                state.value("tab", "edit"),
                key -> new Did("tab:" + key),
                part(state)))
        .description("Changed yesterday by Ada Lovelace");
  }

  private Node<GalleryEvent> part(GalleryState state) {
    return switch (state.value("tab", "edit")) {
      case "contacts" -> keyed("contacts", contacts());
      case "deals" ->
          keyed(
              "deals",
              emptyState(
                  "No deals yet",
                  "A deal belongs to a company and is worth something.",
                  button("New deal", new Did("deal")).icon("add")));
      default -> keyed("edit", edit(state));
    };
  }

  private Node<GalleryEvent> contacts() {
    return itemList(
        "Contacts",
        item("Ada Lovelace", badge("Owner").tone(Tone.SUCCESS))
            .description("ada@acme.example")
            .href("gallery/contacts/1")
            .onOpen(new Went("contacts")),
        item("Charles Babbage", button("Remove", new Did("remove")).emphasis(Emphasis.QUIET))
            .description("charles@acme.example"));
  }

  private Node<GalleryEvent> edit(GalleryState state) {
    boolean unnamed = state.value("name", "Acme Robotics").isEmpty();
    return form(
            "Acme Robotics",
            new Did("save"),
            fieldGroup(
                "General",
                textField("Name", state.value("name", "Acme Robotics"), v -> new Entered("name", v))
                    .required(true)
                    .error(unnamed ? "Name must be filled in." : ""),
                grid(
                    2,
                    textField(
                            "E-mail",
                            state.value("mail", "sales@acme"),
                            v -> new Entered("mail", v))
                        .purpose(Purpose.EMAIL)
                        .error("This is no e-mail address. It needs a domain such as acme.com."),
                    select(
                        "Status",
                        state.value("status", "active"),
                        List.of(
                            new Option("active", "Active", ""),
                            new Option("trial", "Trial", ""),
                            new Option("lead", "Lead", "")),
                        v -> new Entered("status", v)),
                    numberField(
                            "Revenue",
                            state.value("revenue", "1204500.00"),
                            v -> new Entered("revenue", v))
                        .decimal(true)
                        .unit("EUR")
                        .description("Of the last twelve months."),
                    dateField(
                        "Customer since",
                        state.value("since", "2021-04-12"),
                        v -> new Entered("since", v))),
                company(state),
                textArea(
                    "Notes",
                    state.value("notes", "Prefers calls in the morning."),
                    v -> new Entered("notes", v))),
            fieldGroup(
                "Billing",
                checkbox(
                        "Sends invoices by post",
                        state.is("post", "true"),
                        on -> new Entered("post", "" + on))
                    .description("Costs 2 EUR an invoice.")),
            row(
                button("Save changes", new Did("save")).emphasis(Emphasis.PRIMARY),
                button("Discard", new Did("discard")),
                spacer(),
                menu(
                    "More actions",
                    List.of(
                        MenuItem.of("duplicate", "Duplicate"),
                        MenuItem.of("export", "Export as CSV"),
                        MenuItem.of("merge", "Merge with another").disabled(true),
                        MenuItem.of("delete", "Delete").danger(true)),
                    key -> new Did(key.equals("delete") ? "dialog:delete" : key))))
        .refusals(Integer.parseInt(state.value("refusals", "0")));
  }

  /** Finds a company by typing. */
  Combobox<GalleryEvent> company(GalleryState state) {
    boolean open = state.is("parent-open", "yes");
    String typed = state.value("parent", "");
    return combobox(
            "Parent company",
            typed,
            text -> new Entered("parent", text),
            name -> new Entered("parent-chosen", name),
            new Did("parent-open:no"))
        .open(open)
        .options(open ? found(typed) : List.of())
        .emptyText("No company is called that.")
        .placeholder("Search companies")
        .onClear(new Entered("parent-chosen", ""));
  }

  private static List<Option> found(String typed) {
    List<Option> found = new ArrayList<>();
    for (Companies company : Companies.ALL) {
      if (company.name().toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT))) {
        found.add(new Option(company.name(), company.name(), company.city()));
      }
    }
    return found;
  }
}
