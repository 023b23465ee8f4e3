package dev.hydraui.javafx.gallery;

import dev.hydraui.component.Alignment;
import dev.hydraui.component.BlockKind;
import dev.hydraui.component.ChartKind;
import dev.hydraui.component.Crumb;
import dev.hydraui.component.Emphasis;
import dev.hydraui.component.MenuItem;
import dev.hydraui.component.Option;
import dev.hydraui.component.Purpose;
import dev.hydraui.component.Series;
import dev.hydraui.component.SortDirection;
import dev.hydraui.component.Tab;
import dev.hydraui.component.TableColumn;
import dev.hydraui.component.TextBlock;
import dev.hydraui.component.TextRun;
import dev.hydraui.component.TextStyle;
import dev.hydraui.component.Tone;
import dev.hydraui.component.Ui;
import dev.hydraui.node.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A page for each group of components. */
final class Gallery extends Ui<String> {

  private static final List<Option> SIZES =
      List.of(
          new Option("s", "Small", ""),
          new Option("m", "Medium", "For most"),
          new Option("l", "Large", "Sold out", true));

  /** The pages by their names. */
  Map<String, Node<String>> pages() {
    Map<String, Node<String>> pages = new LinkedHashMap<>();
    pages.put("content", page("Content", content()).description("What is read"));
    pages.put("fields", page("Fields", fields()).description("What is typed"));
    pages.put("choices", page("Choices", choices()).description("What is chosen"));
    pages.put("collections", page("Collections", collections()).description("What is many"));
    pages.put("tables", page("Tables", tables()).description("What stands in rows"));
    pages.put("charts", page("Charts", charts()).description("Numbers as pictures"));
    pages.put("shell", shell());
    pages.put("dialog", column(shell(), question()));
    pages.put("drawer", column(shell(), filters()));
    return pages;
  }

  private Node<String> content() {
    return column(
        row(
            button("Save", "save").emphasis(Emphasis.PRIMARY).icon("check"),
            button("Cancel", "cancel"),
            button("More", "more").emphasis(Emphasis.QUIET),
            button("Delete", "delete").emphasis(Emphasis.DANGER),
            button("Disabled", "disabled").disabled(true),
            button("Saving", "busy").busy(true),
            iconButton("trash", "Delete", "delete"),
            link("A link", "people").onPress("people")),
        row(
            badge("New").tone(Tone.INFO),
            badge("Paid").tone(Tone.SUCCESS),
            badge("Late").tone(Tone.WARNING),
            badge("Failed").tone(Tone.DANGER),
            badge("Draft"),
            avatar("Ada Lovelace"),
            icon("calendar").label("Calendar")),
        heading(2, "A heading of the second level"),
        text(
            "A paragraph that is long enough to be wrapped where the page ends, as people write"
                + " them: with a comma, a full stop, and no end in sight for those who read it."),
        row(
            text("Muted").style(TextStyle.MUTED),
            text("Small").style(TextStyle.SMALL),
            text("Strong").style(TextStyle.STRONG),
            text("code()").style(TextStyle.CODE)),
        grid(
            2,
            alert(Tone.INFO, "Saved").description("Everybody can see it now.").onDismiss("closed"),
            alert(Tone.DANGER, "Not saved", button("Try again", "again"))
                .description("The server did not answer.")),
        progress("Upload").percent(40),
        divider(),
        grid(
            2,
            card(
                heading(3, "A card"),
                details(
                    detail("Name", text("Ada Lovelace")),
                    detail("Born", text("10 December 1815")))),
            card(skeleton("People", 3))),
        section("A part", text("What is in it")).onToggle(open -> "toggled").open(true),
        code("record Count(int value) {}").language("Java").onCopy("copy"),
        emptyState("No people", "Nobody has been added.", button("Add", "add")));
  }

  private Node<String> fields() {
    return form(
        "Person",
        "sent",
        grid(
            2,
            textField("Name", "Ada Lovelace", text -> text).required(true),
            textField("Mail", "ada@", text -> text)
                .purpose(Purpose.EMAIL)
                .description("Only seen by you")
                .error("This is no address"),
            textField("Search", "", text -> text)
                .purpose(Purpose.SEARCH)
                .placeholder("Name or number"),
            textField("Password", "secret", text -> text).purpose(Purpose.PASSWORD),
            textField("Read only", "Cannot be changed", text -> text).readOnly(true),
            textField("Disabled", "Not now", text -> text).disabled(true),
            numberField("Price", "12.50", text -> text).step("0.5").unit("EUR"),
            dateField("Day", "2026-03-01", text -> text),
            timeField("Time", "14:05", text -> text),
            dateRange("Stay", "2026-03-01", "2026-03-08", text -> text, text -> text),
            colorField("Brand", "#5b4ee5", text -> text),
            textField("Checked", "looking", text -> text).busy(true)),
        textArea("Notes", "Two lines\nof text", text -> text).rows(3),
        codeEditor("Query", "select *\n  from people\n where born < 1900", text -> text).lines(4),
        row(button("Save", "save").emphasis(Emphasis.PRIMARY), button("Cancel", "cancel")));
  }

  private Node<String> choices() {
    return column(
        grid(
            2,
            select("Size", "m", SIZES, value -> value),
            combobox("City", "Bern", text -> text, key -> key, "closed").onClear("cleared"),
            radioGroup("Size", "m", SIZES, value -> value),
            column(
                checkbox("Ready", true, on -> "ready"),
                checkbox("Some", false, on -> "some").mixed(true),
                checkbox("Not yet", false, on -> "not").description("It can wait"),
                checkbox("Never", false, on -> "never").disabled(true),
                switchField("Alarm", true, on -> "alarm"),
                switchField("Silent", false, on -> "silent"))),
        slider("Volume", "30", value -> value).unit("%"),
        menu(
            "Actions",
            List.of(
                MenuItem.of("edit", "Edit").icon("edit").shortcut("Ctrl+E"),
                MenuItem.of("pin", "Pinned").checked(true),
                MenuItem.of("delete", "Delete").danger(true).separated(true)),
            key -> key));
  }

  private Node<String> collections() {
    return column(
        breadcrumbs(
            "Way",
            List.of(
                new Crumb("Shop", "shop"),
                new Crumb("Cities", "cities"),
                new Crumb("Bern", "bern")),
            href -> href),
        tabs(
            "Parts",
            List.of(new Tab("a", "People", "12"), new Tab("b", "Cities", "")),
            "a",
            key -> key,
            itemList(
                "People",
                item("Ada Lovelace").description("1815").onOpen("open"),
                item("Grace Hopper", badge("New").tone(Tone.INFO)).description("1906"),
                item("Call Ada").checked(true).onCheck(on -> "done"))),
        timeline(
            "History",
            timelineItem("Ordered", "Monday").icon("cart"),
            timelineItem("Sent", "Tuesday").text("By ship.").tone(Tone.SUCCESS).icon("check"),
            timelineItem("Arrived", "Friday")),
        row(pagination("Pages", "51 to 100 of 1,000")
                .onPrevious("back")
                .onNext("on")
                .page(6)
                .pageCount(20)
                .onPage(page -> "page"))
            .alignment(Alignment.END));
  }

  private Node<String> tables() {
    return column(
        table(
                "People",
                List.of(
                    new TableColumn("name", "Name", true, SortDirection.ASCENDING, false),
                    new TableColumn("city", "City", true, SortDirection.NONE, false),
                    new TableColumn("state", "State", false, SortDirection.NONE, false),
                    new TableColumn("orders", "Orders", true, SortDirection.NONE, true)),
                person("Ada Lovelace", "London", Tone.SUCCESS, "12", true),
                person("Grace Hopper", "New York", Tone.WARNING, "1,204", false),
                person("Linus Torvalds", "Portland", Tone.NEUTRAL, "7", false))
            .onSort(key -> key)
            .onSelectAll(on -> "all")
            .someSelected(true)
            .onResize(width -> "resized"),
        grid(
            2,
            tree(
                "Files",
                treeItem("Work")
                    .icon("folder")
                    .expanded(true)
                    .onExpand(on -> "expand")
                    .children(
                        List.of(
                            treeItem("Plan").selected(true).onSelect("plan"),
                            treeItem("Notes").onSelect("notes"))),
                treeItem("Home").icon("folder").onExpand(on -> "expand")),
            column(
                tagsField("Tags", List.of("old", "new"), tags -> "tags"),
                multiSelect("Sizes", List.of("m"), SIZES, values -> "sizes"))),
        richText(
            List.of(
                new TextBlock(BlockKind.HEADING, 3, List.of(TextRun.of("Terms"))),
                new TextBlock(
                    BlockKind.PARAGRAPH,
                    0,
                    List.of(
                        TextRun.of("They are "),
                        new TextRun("short", true, false, false, ""),
                        TextRun.of(", and stand in "),
                        new TextRun("the offer", false, false, false, "/offer"))),
                new TextBlock(BlockKind.BULLET, 0, List.of(TextRun.of("One"))),
                new TextBlock(BlockKind.BULLET, 1, List.of(TextRun.of("In it"))))));
  }

  private Node<String> charts() {
    return grid(
        2,
        chart(ChartKind.BAR),
        chart(ChartKind.LINE),
        chart(ChartKind.AREA),
        chart(ChartKind.PIE),
        card(chart(ChartKind.SPARKLINE)));
  }

  private Node<String> chart(ChartKind kind) {
    return chart(
            "Orders",
            kind,
            List.of("Oslo", "Kyoto", "Bern", "Lima"),
            List.of(
                new Series("2026", List.of("1200", "850", "400", "990")),
                new Series("2027", List.of("1500", "700", "650", "1100"))))
        .description("By city");
  }

  private Node<String> person(
      String name, String city, Tone tone, String orders, boolean selected) {
    return tableRow(
            name,
            tableCell(name),
            tableCell(city).muted(true),
            tableCell("", badge("Customer").tone(tone)),
            tableCell(orders).numeric(true))
        .selected(selected)
        .onSelect(on -> "select")
        .onOpen("open");
  }

  private Node<String> shell() {
    return appShell(
        "Northwind",
        false,
        open -> "open",
        navigation(
            "Main",
            navigationItem("Home", "/", "home").icon("home"),
            navigationGroup(
                "Sales",
                navigationItem("Deals", "/deals", "deals").icon("cart").current(true),
                navigationItem("People", "/people", "people").icon("users"))),
        page("Deals", collections()).description("All that is under way"),
        toasts(
            "Messages",
            toast(Tone.SUCCESS, "Saved").action("Undo").onAction("undo").onDismiss("x")));
  }

  private Node<String> question() {
    return dialog(
            "Delete Ada Lovelace?",
            "closed",
            row(button("Delete", "yes").emphasis(Emphasis.DANGER), button("Keep", "no"))
                .alignment(Alignment.END))
        .description("She is gone then, with her orders.");
  }

  private Node<String> filters() {
    return drawer(
            "Filters",
            "closed",
            select("Size", "m", SIZES, value -> value),
            checkbox("Only mine", true, on -> "mine"),
            button("Apply", "apply").emphasis(Emphasis.PRIMARY))
        .description("Of the list");
  }
}
