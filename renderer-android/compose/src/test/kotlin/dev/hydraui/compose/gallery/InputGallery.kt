package dev.hydraui.compose.gallery

import dev.hydraui.component.BlockKind
import dev.hydraui.component.Command
import dev.hydraui.component.Option
import dev.hydraui.component.TextBlock
import dev.hydraui.component.TextRun
import dev.hydraui.component.Ui
import dev.hydraui.component.UploadFile
import dev.hydraui.node.Node
import java.util.function.Function

/** Pages of the fields that are more than a line of text. */
internal class InputGallery : Ui<String>() {

  private val same = Function<String, String> { it }
  private val all = Function<List<String>, String> { "$it" }
  private val zones = listOf(Option("Europe/Oslo", "Oslo"), Option("UTC", "UTC"))
  private val skills =
    listOf(
      Option("java", "Java", "On the server"),
      Option("sql", "Databases"),
      Option("magic", "Magic", "Not taught", true),
    )

  /** The pages by their names. */
  fun pages(): Map<String, Node<String>> =
    mapOf(
      "inputs" to page("Inputs", inputs()).description("What is chosen and typed"),
      "writing" to page("Writing", writing()).description("What is longer"),
      "combobox" to page("Found by typing", found()),
      "palette" to column(page("Behind", inputs()), palette()),
    )

  /** A field by itself, whose list or calendar a press opens. */
  fun alone(): Map<String, Node<String>> =
    mapOf(
      "day" to dateField("Day", "2026-03-01", same),
      "time" to timeField("Time", "14:05", same),
      "several" to multiSelect("Skills", listOf("java"), skills, all),
    )

  fun color(): Node<String> = colorField("Brand", "#5b4ee5", same)

  private fun inputs(): Node<String> =
    grid(
      2,
      dateField("Day", "2026-03-01", same).required(true),
      timeField("Time", "14:05", same),
      dateTimeField("Start", "2026-03-01T14:05", same).zones(zones).zone("Europe/Oslo").onZone {
        "zone"
      },
      dateRange("Stay", "2026-03-01", "", same, same).error("Say when it ends"),
      combobox("City", "Bern", same, same, "closed").onClear("cleared"),
      combobox("Country", "", same, same, "closed").placeholder("Find one").disabled(true),
      multiSelect("Skills", listOf("java", "sql"), skills, all).description("What she can do"),
      multiSelect("Languages", listOf(), skills, all).placeholder("None yet"),
      tagsField("Tags", listOf("urgent", "of a customer", "by ship"), all),
      tagsField("Fixed", listOf("one", "two"), all).readOnly(true),
      colorField("Brand", "#5b4ee5", same),
      colorField("Ink", "bluish", same).error("This is no colour"),
    )

  private fun writing(): Node<String> =
    column(
      fileUpload(
          "Papers",
          listOf(
            UploadFile("1", "offer.pdf", "120 kB", 100, ""),
            UploadFile("2", "a-picture-with-a-very-long-name-as-they-come.jpg", "4 MB", 60, ""),
            UploadFile("3", "setup.exe", "", 0, "Programs are not taken"),
          ),
        ) {
          "chosen"
        }
        .multiple(true)
        .onRemove { "removed" },
      grid(
        2,
        codeEditor("Query", "select name\nfrom people\nwhere born < 1900", same).lines(4),
        jsonEditor("Settings", "{\n  \"colour\": ]\n}", same).lines(4),
      ),
      richText(
        listOf(
          block(BlockKind.HEADING, 2, "Before you begin"),
          TextBlock(
            BlockKind.PARAGRAPH,
            0,
            listOf(
              TextRun.of("Read "),
              TextRun("the offer", false, false, false, "/offer"),
              TextRun(" carefully", true, false, false, ""),
              TextRun(", and then run ", false, true, false, ""),
              TextRun("hydra", false, false, true, ""),
              TextRun.of("."),
            ),
          ),
          block(BlockKind.NUMBER, 0, "Choose"),
          block(BlockKind.BULLET, 1, "a day"),
          block(BlockKind.BULLET, 1, "a city"),
          block(BlockKind.NUMBER, 0, "Pay"),
          block(BlockKind.QUOTE, 0, "Who pays first is served first."),
          block(BlockKind.CODE, 0, "hydra package android"),
        )
      ),
    )

  private fun block(kind: BlockKind, depth: Int, text: String) =
    TextBlock(kind, depth, listOf(TextRun.of(text)))

  private fun found(): Node<String> =
    combobox("City", "Be", same, same, "closed")
      .options(listOf(Option("1", "Bern", "Switzerland"), Option("2", "Berlin", "Germany")))
      .open(true)

  private fun palette(): Node<String> =
    commandPalette(
        "Commands",
        true,
        { "open" },
        "",
        same,
        listOf(
          Command.of("home", "Home").group("Go to").icon("home"),
          Command.of("deals", "Deals").group("Go to").icon("cart").shortcut("Alt+D"),
          Command.of("add", "Add a deal").group("Do").icon("add").description("In this year"),
        ),
        same,
      )
      .placeholder("What is to be done?")
}
