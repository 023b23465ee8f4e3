package dev.hydraui.gallery;

import dev.hydraui.component.SortDirection;
import dev.hydraui.component.Tab;
import dev.hydraui.component.TableColumn;
import dev.hydraui.component.Ui;
import dev.hydraui.gallery.GalleryEvent.Did;
import dev.hydraui.node.Node;
import java.util.List;

/** Tables, pages of them, and tabs. */
final class TableSamples extends Ui<GalleryEvent> {

  private static final List<TableColumn> COLUMNS =
      List.of(
          new TableColumn("name", "Name", false, SortDirection.NONE, false),
          new TableColumn("count", "Count", false, SortDirection.NONE, true));

  Node<GalleryEvent> view(GalleryState state) {
    return section(
        "Tables and tabs",
        table(
            "Plain table",
            COLUMNS,
            tableRow("One", tableCell("One"), tableCell("1").numeric(true)),
            tableRow("Two", tableCell("Two").muted(true), tableCell("22").numeric(true))),
        table(
                "Busy table whose rows open",
                COLUMNS,
                tableRow("One", tableCell("One"), tableCell("1").numeric(true))
                    .onOpen(new Did("open-one")),
                tableRow("Two", tableCell("Two"), tableCell("22").numeric(true))
                    .onOpen(new Did("open-two")))
            .busy(true),
        pagination("Pages of the sample", "51 to 100 of 200")
            .onPrevious(new Did("previous"))
            .onNext(new Did("next")),
        tabs(
            "Sample tabs",
            List.of(
                new Tab("one", "One", ""),
                new Tab("two", "Two", "12"),
                new Tab("three", "Three", "")),
            state.value("sample", "one"),
            key -> new Did("sample:" + key),
            text("This is part " + state.value("sample", "one") + ".")));
  }
}
