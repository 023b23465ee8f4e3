package dev.hydraui.gallery;

import dev.hydraui.component.Emphasis;
import dev.hydraui.component.Gap;
import dev.hydraui.component.Option;
import dev.hydraui.component.Purpose;
import dev.hydraui.component.SortDirection;
import dev.hydraui.component.TableColumn;
import dev.hydraui.component.Tone;
import dev.hydraui.component.Ui;
import dev.hydraui.gallery.GalleryEvent.Did;
import dev.hydraui.gallery.GalleryEvent.Entered;
import dev.hydraui.gallery.GalleryEvent.Picked;
import dev.hydraui.gallery.GalleryEvent.PickedAll;
import dev.hydraui.gallery.GalleryEvent.Sorted;
import dev.hydraui.gallery.GalleryEvent.Went;
import dev.hydraui.node.Node;
import java.util.List;

/** A list such as an admin has. */
final class CompanyList extends Ui<GalleryEvent> {

  Node<GalleryEvent> view(GalleryState state) {
    int picked = state.picked().size();
    return page(
            "Companies",
            toolbar(
                "Companies",
                textField("Search", state.value("search", ""), v -> new Entered("search", v))
                    .purpose(Purpose.SEARCH)
                    .placeholder("Search companies"),
                button("Filter", new Did("filter")).icon("filter"),
                spacer(),
                when(
                    picked > 0,
                    () ->
                        button("Delete " + picked, new Did("dialog:delete"))
                            .icon("delete")
                            .emphasis(Emphasis.DANGER)),
                button("New company", new Went("company")).icon("add").emphasis(Emphasis.PRIMARY)),
            row(
                    row(
                            badge("Status is Active").tone(Tone.INFO),
                            iconButton("close", "Remove: Status is Active", new Did("unfilter")))
                        .gap(Gap.NONE),
                    button("Clear filters", new Did("clear")).emphasis(Emphasis.QUIET))
                .gap(Gap.SMALL),
            table(state, picked),
            row(
                pagination("Pages", "1 to 12 of 200").onNext(new Did("next")),
                spacer(),
                select(
                    "Rows",
                    state.value("rows", "50"),
                    List.of(new Option("50", "50", ""), new Option("100", "100", "")),
                    v -> new Entered("rows", v))))
        .description("Everyone we sell to, and who might buy.");
  }

  private Node<GalleryEvent> table(GalleryState state, int picked) {
    return table(
            "Companies",
            List.of(
                column(state, "name", "Name", false),
                column(state, "industry", "Industry", false),
                column(state, "status", "Status", false),
                column(state, "revenue", "Revenue (€)", true),
                new TableColumn("city", "City", false, SortDirection.NONE, false)),
            each(Companies.ALL, Companies::name, company -> state, (c, at) -> row(at, c)))
        .onSort(Sorted::new)
        .onSelectAll(PickedAll::new)
        .allSelected(picked == Companies.ALL.size())
        .someSelected(picked > 0)
        .busy(state.is("busy", "yes"));
  }

  private static TableColumn column(GalleryState state, String key, String title, boolean numeric) {
    SortDirection direction =
        state.sort().equals(key)
            ? SortDirection.ASCENDING
            : state.sort().equals("-" + key) ? SortDirection.DESCENDING : SortDirection.NONE;
    return new TableColumn(key, title, true, direction, numeric);
  }

  private Node<GalleryEvent> row(GalleryState state, Companies company) {
    int index = Companies.ALL.indexOf(company);
    return tableRow(
            company.name(),
            tableCell(
                "",
                link(company.name(), "gallery/companies/" + index).onPress(new Went("company"))),
            tableCell(company.industry()).muted(true),
            tableCell("", badge(company.status()).tone(company.tone())),
            tableCell(company.revenue()).numeric(true),
            tableCell(company.city()))
        .selected(state.picked().contains(index))
        .onSelect(on -> new Picked(index, on))
        .onOpen(new Went("company"));
  }
}
