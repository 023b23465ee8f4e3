package dev.hydraui.compose.conformance

import androidx.compose.ui.semantics.ProgressBarRangeInfo
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.state.ToggleableState
import dev.hydraui.compose.scene.Telling
import java.util.TreeSet
import kotlin.math.roundToInt

/** What Compose tells assistive technology of one node, in the corpus's terms. */
internal class Accessible(val node: SemanticsNode) {

  private val config = node.config
  private val telling = config.getOrNull(Telling.KEY) ?: Telling()
  private val progress = config.getOrNull(SemanticsProperties.ProgressBarRangeInfo)

  /** Its own words, those of what is in it aside. */
  private val text: String
    get() = config.getOrNull(SemanticsProperties.Text).orEmpty().joinToString(" ") { it.text }

  /** A role of WAI-ARIA; nothing if it has none. */
  val role: String
    get() =
      when {
        telling.role.isNotEmpty() -> telling.role
        config.contains(SemanticsProperties.EditableText) -> "textbox"
        config.getOrNull(SemanticsProperties.Role) != null ->
          ROLES[config.getOrNull(SemanticsProperties.Role)].orEmpty()
        progress != null -> "progressbar"
        text.isNotEmpty() -> "text"
        else -> ""
      }

  val name: String
    get() =
      plain(
        telling.name.ifEmpty { described().ifEmpty { if (role == "textbox") "" else words(node) } }
      )

  private fun described(): String =
    config.getOrNull(SemanticsProperties.ContentDescription).orEmpty().joinToString(" ")

  /** What is written in it, for what is named by that. */
  private fun words(node: SemanticsNode): String {
    val own =
      node.config.getOrNull(SemanticsProperties.Text).orEmpty().joinToString(" ") { it.text }
    val named = telling.role.isEmpty() || telling.role in NAMED_BY_WORDS
    return if (!named) ""
    else (listOf(own) + node.children.map(::words)).filter { it.isNotEmpty() }.joinToString(" ")
  }

  val description: String
    get() = plain(telling.description)

  val value: String
    get() =
      when {
        telling.value.isNotEmpty() -> telling.value
        config.contains(SemanticsProperties.EditableText) ->
          config[SemanticsProperties.EditableText].text
        progress != null && progress != ProgressBarRangeInfo.Indeterminate ->
          "" + (progress.current * 100).roundToInt()
        else -> ""
      }

  val isFocused: Boolean
    get() = config.getOrNull(SemanticsProperties.Focused) == true

  val states: List<String>
    get() {
      val states = TreeSet(telling.states)
      if (config.contains(SemanticsProperties.Disabled)) states.add("disabled")
      when (config.getOrNull(SemanticsProperties.ToggleableState)) {
        ToggleableState.On -> states.add("checked")
        ToggleableState.Indeterminate -> states.add("mixed")
        else -> {}
      }
      if (config.getOrNull(SemanticsProperties.Selected) == true) {
        states.add(if (role == "radio") "checked" else "selected")
      }
      if (config.contains(SemanticsActions.Expand)) states.add("collapsed")
      if (config.contains(SemanticsActions.Collapse)) states.add("expanded")
      return states.toList()
    }

  companion object {
    private val ROLES =
      mapOf(
        Role.Button to "button",
        Role.Checkbox to "checkbox",
        Role.Switch to "switch",
        Role.RadioButton to "radio",
        Role.Tab to "tab",
        Role.Image to "img",
        Role.DropdownList to "combobox",
      )

    /** Roles whose name is what is written in them, where they have no other. */
    private val NAMED_BY_WORDS =
      setOf("heading", "link", "term", "option", "menuitem", "tab", "switch") +
        setOf("cell", "gridcell", "columnheader", "rowheader")

    fun plain(text: String): String = text.trim().replace(Regex("\\s+"), " ")
  }
}
