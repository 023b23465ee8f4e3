package dev.hydraui.compose.gallery

import dev.hydraui.component.Alignment
import dev.hydraui.component.Crumb
import dev.hydraui.component.Emphasis
import dev.hydraui.component.MenuItem
import dev.hydraui.component.Option
import dev.hydraui.component.Purpose
import dev.hydraui.component.Tab
import dev.hydraui.component.TextStyle
import dev.hydraui.component.Tone
import dev.hydraui.component.Ui
import dev.hydraui.node.Node
import java.util.function.Function

/** A page for each group of components that are drawn. */
internal class Gallery : Ui<String>() {

  private val sizes =
    listOf(
      Option("s", "Small", ""),
      Option("m", "Medium", "For most"),
      Option("l", "Large", "Sold out", true),
    )

  private val same = Function<String, String> { it }

  /** The pages by their names. */
  fun pages(): Map<String, Node<String>> =
    mapOf(
      "content" to page("Content", content()).description("What is read"),
      "fields" to page("Fields", fields()).description("What is typed"),
      "choices" to page("Choices", choices()).description("What is chosen"),
      "collections" to page("Collections", collections()).description("What is many"),
      "shell" to shell(),
      "dialog" to column(shell(), question()),
      "drawer" to column(shell(), filters()),
    )

  private fun content(): Node<String> =
    column(
      row(
        button("Save", "save").emphasis(Emphasis.PRIMARY).icon("check"),
        button("Cancel", "cancel"),
        button("More", "more").emphasis(Emphasis.QUIET),
        button("Delete", "delete").emphasis(Emphasis.DANGER),
        button("Disabled", "disabled").disabled(true),
        button("Saving", "busy").busy(true),
        iconButton("trash", "Delete", "delete"),
        link("A link", "people").onPress("people"),
      ),
      row(
        badge("New").tone(Tone.INFO),
        badge("Paid").tone(Tone.SUCCESS),
        badge("Late").tone(Tone.WARNING),
        badge("Failed").tone(Tone.DANGER),
        badge("Draft"),
        avatar("Ada Lovelace"),
        icon("calendar").label("Calendar"),
      ),
      heading(2, "A heading of the second level"),
      text(
        "A paragraph that is long enough to be wrapped where the page ends, as people write" +
          " them: with a comma, a full stop, and no end in sight for those who read it."
      ),
      row(
        text("Muted").style(TextStyle.MUTED),
        text("Small").style(TextStyle.SMALL),
        text("Strong").style(TextStyle.STRONG),
        text("code()").style(TextStyle.CODE),
      ),
      grid(
        2,
        alert(Tone.INFO, "Saved").description("Everybody can see it now.").onDismiss("closed"),
        alert(Tone.DANGER, "Not saved", button("Try again", "again"))
          .description("The server did not answer."),
      ),
      progress("Upload").percent(40),
      divider(),
      grid(
        2,
        card(
          heading(3, "A card"),
          details(detail("Name", text("Ada Lovelace")), detail("Born", text("10 December 1815"))),
        ),
        card(skeleton("People", 3)),
      ),
      section("A part", text("What is in it")).onToggle { "toggled" }.open(true),
      code("record Count(int value) {}").language("Java").onCopy("copy"),
      emptyState("No people", "Nobody has been added.", button("Add", "add")),
    )

  private fun fields(): Node<String> =
    form(
      "Person",
      "sent",
      grid(
        2,
        textField("Name", "Ada Lovelace", same).required(true),
        textField("Mail", "ada@", same)
          .purpose(Purpose.EMAIL)
          .description("Only seen by you")
          .error("This is no address"),
        textField("Search", "", same).purpose(Purpose.SEARCH).placeholder("Name or number"),
        textField("Password", "secret", same).purpose(Purpose.PASSWORD),
        textField("Read only", "Cannot be changed", same).readOnly(true),
        textField("Disabled", "Not now", same).disabled(true),
        numberField("Price", "12.50", same).step("0.5").unit("EUR"),
        textField("Checked", "looking", same).busy(true),
      ),
      textArea("Notes", "Two lines\nof text", same).rows(3),
      row(
        textField("Street", "Analytical Road", same),
        select("Size", "m", sizes, same),
        button("Find", "find"),
      ),
      row(button("Save", "save").emphasis(Emphasis.PRIMARY), button("Cancel", "cancel")),
    )

  private fun choices(): Node<String> =
    column(
      grid(
        2,
        select("Size", "m", sizes, same),
        select("Place", "", sizes, same).placeholder("Choose one").error("Nothing chosen"),
        radioGroup("Size", "m", sizes, same),
        column(
          checkbox("Ready", true) { "ready" },
          checkbox("Some", false) { "some" }.mixed(true),
          checkbox("Not yet", false) { "not" }.description("It can wait"),
          checkbox("Never", false) { "never" }.disabled(true),
          switchField("Alarm", true) { "alarm" },
          switchField("Silent", false) { "silent" },
        ),
      ),
      slider("Volume", "30", same).unit("%"),
      menu("Actions", listOf(MenuItem.of("edit", "Edit").icon("edit")), same),
    )

  private fun collections(): Node<String> =
    column(
      breadcrumbs(
        "Way",
        listOf(Crumb("Shop", "shop"), Crumb("Cities", "cities"), Crumb("Bern", "bern")),
        same,
      ),
      tabs(
        "Parts",
        listOf(Tab("a", "People", "12"), Tab("b", "Cities", "")),
        "a",
        same,
        itemList(
          "People",
          item("Ada Lovelace").description("1815").onOpen("open"),
          item("Grace Hopper", badge("New").tone(Tone.INFO)).description("1906"),
          item("Call Ada").checked(true).onCheck { "done" },
        ),
      ),
      timeline(
        "History",
        timelineItem("Ordered", "Monday").icon("cart"),
        timelineItem("Sent", "Tuesday").text("By ship.").tone(Tone.SUCCESS).icon("check"),
        timelineItem("Arrived", "Friday"),
      ),
      row(
          pagination("Pages", "51 to 100 of 1,000")
            .onPrevious("back")
            .onNext("on")
            .page(6)
            .pageCount(20)
            .onPage { "page" }
        )
        .alignment(Alignment.END),
    )

  private fun shell(): Node<String> =
    appShell(
      "Northwind",
      false,
      { "open" },
      navigation(
        "Main",
        navigationItem("Home", "/", "home").icon("home"),
        navigationGroup(
          "Sales",
          navigationItem("Deals", "/deals", "deals").icon("cart").current(true),
          navigationItem("People", "/people", "people").icon("users"),
        ),
      ),
      page("Deals", collections()).description("All that is under way"),
      toasts(
        "Messages",
        toast(Tone.SUCCESS, "Saved").action("Undo").onAction("undo").onDismiss("x"),
      ),
    )

  private fun question(): Node<String> =
    dialog(
        "Delete Ada Lovelace?",
        "closed",
        row(button("Delete", "yes").emphasis(Emphasis.DANGER), button("Keep", "no"))
          .alignment(Alignment.END),
      )
      .description("She is gone then, with her orders.")

  private fun filters(): Node<String> =
    drawer(
        "Filters",
        "closed",
        select("Size", "m", sizes, same),
        checkbox("Only mine", true) { "mine" },
        button("Apply", "apply").emphasis(Emphasis.PRIMARY),
      )
      .description("Of the list")
}
