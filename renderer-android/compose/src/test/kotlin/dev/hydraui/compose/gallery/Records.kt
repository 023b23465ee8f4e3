package dev.hydraui.compose.gallery

import dev.hydraui.component.ChartKind
import dev.hydraui.component.KeyValueRow
import dev.hydraui.component.Series
import dev.hydraui.component.SortDirection
import dev.hydraui.component.TableColumn
import dev.hydraui.component.TableRow
import dev.hydraui.component.Tone
import dev.hydraui.component.TreeItem
import dev.hydraui.component.Ui
import dev.hydraui.node.Node

/** A page for each group of components that show many things. */
internal class Records : Ui<String>() {

  /** The pages by their names. */
  fun pages(): Map<String, Node<String>> =
    mapOf(
      "table" to page("Deals", deals()).description("All that is under way"),
      "long-table" to page("Parcels", parcels()),
      "tree" to page("Files", files()),
      "kanban" to page("Work", board()),
      "charts" to page("Sales", charts()),
    )

  private val columns =
    listOf(
      TableColumn("name", "Name", true, SortDirection.ASCENDING, false),
      TableColumn("city", "City", true, SortDirection.NONE, false),
      TableColumn("state", "State", false, SortDirection.NONE, false),
      TableColumn("price", "Price", true, SortDirection.NONE, true),
    )

  private fun deals(): Node<String> =
    column(
      table(
          "Deals",
          columns,
          deal("Ada Lovelace", "London", "New", "1,200.00").selected(true),
          deal("Grace Hopper", "New York", "Paid", "86.50"),
          deal("Barbara Liskov", "Los Angeles, where the letters are long", "Late", "910.00"),
          deal("Katherine Johnson", "White Sulphur Springs", "New", "12.00").busy(true),
        )
        .onSort { "sort" }
        .onResize { "resize" }
        .onSelectAll { "all" }
        .someSelected(true),
      table(
          "Prices",
          columns.take(2),
          tableRow("Lamp", price("Lamp"), price("Bern")),
          tableRow(
            "Desk",
            tableCell("", textField("Name", "Desk") { it }).editing(true).onEdit { "edit" },
            price("Basel"),
          ),
        )
        .editable(true)
        .busy(true),
    )

  private fun price(text: String) = tableCell(text).onEdit { "edit" }

  private fun deal(name: String, city: String, state: String, price: String): TableRow<String> =
    tableRow(
        name,
        tableCell("", link(name, "/deal").onPress("open")),
        tableCell(city).muted(true),
        tableCell("", badge(state).tone(if (state == "Late") Tone.DANGER else Tone.SUCCESS)),
        tableCell(price).numeric(true),
      )
      .onSelect { "select" }
      .onOpen("open")

  private fun parcels(): Node<String> =
    table(
      "Parcels",
      columns,
      *Array(1_000) {
        tableRow(
          "$it",
          tableCell("Parcel $it"),
          tableCell("City ${it % 7}"),
          tableCell("Sent"),
          tableCell("$it.00").numeric(true),
        )
      },
    )

  private fun files(): Node<String> =
    split(
      "Folders",
      40,
      { "moved" },
      tree(
        "Files",
        folder("Work", treeItem("Plan").icon("file").onSelect("plan").selected(true))
          .expanded(true),
        folder("Home").busy(true),
        treeItem("Hidden").icon("file").onSelect("hidden").disabled(true),
      ),
      keyValue("Headers", listOf(KeyValueRow("Accept", "text/html"), KeyValueRow("Age", ""))) {
        "rows"
      },
    )

  private fun folder(name: String, vararg inside: TreeItem<String>): TreeItem<String> =
    treeItem(name, *inside).icon("folder").onExpand { "open" }

  private fun board(): Node<String> =
    kanbanBoard(
        "Work",
        kanbanColumn(
            "todo",
            "To do",
            kanbanCard("a", "Write the letter", badge("Late").tone(Tone.DANGER))
              .description("To Ada, before Monday")
              .onOpen("open"),
            kanbanCard("b", "Buy stamps"),
          )
          .status("2"),
        kanbanColumn("doing", "Doing", kanbanCard("c", "Read it again").disabled(true)).status("1"),
        kanbanColumn("done", "Done"),
      )
      .onMove { "move" }

  private fun charts(): Node<String> {
    val cities = listOf("Oslo", "Kyoto", "Bern", "Lima")
    val two =
      listOf(
        Series("2027", listOf("12", "8.5", "-2", "9")),
        Series("2028", listOf("14", "9", "4", "")),
      )
    return grid(
      2,
      chart("Bars", ChartKind.BAR, cities, two).description("In thousands"),
      chart("Lines", ChartKind.LINE, cities, two),
      chart("Area", ChartKind.AREA, cities, two.take(1)),
      chart("Parts", ChartKind.PIE, cities, two.take(1)),
      chart("Way", ChartKind.SPARKLINE, cities, two.take(1)),
      chart("Nothing", ChartKind.LINE, cities, emptyList()),
    )
  }
}
