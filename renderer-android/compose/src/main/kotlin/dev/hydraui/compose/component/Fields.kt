package dev.hydraui.compose.component

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.staticCompositionLocalOf
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.layout.layout
import dev.hydraui.brand.LocalTokens
import dev.hydraui.component.Combobox
import dev.hydraui.component.NumberField
import dev.hydraui.component.Select
import dev.hydraui.component.Slider
import dev.hydraui.component.TextArea
import dev.hydraui.component.TextField
import dev.hydraui.compose.scene.Telling
import dev.hydraui.compose.scene.unheard
import dev.hydraui.node.Component

/** Whether it takes the room that is left beside others. */
internal fun isField(component: Component<*>): Boolean =
  component is TextField<*> ||
    component is TextArea<*> ||
    component is NumberField<*> ||
    component is Select<*> ||
    component is Combobox<*> ||
    component is Slider<*>

/** What every field says beside its value. */
internal data class FieldText(
  val label: String,
  val description: String,
  val error: String,
  val required: Boolean,
  val disabled: Boolean,
  val readOnly: Boolean,
  val busy: Boolean,
) {

  /** What its input is to those who do not see it. */
  fun telling(role: String = "", note: String = "", value: String = ""): Telling =
    Telling(
        role,
        label,
        value,
        description = listOf(error, description, note).filter { it.isNotEmpty() }.joinToString(" "),
      )
      .with("required", required)
      .with("invalid", error.isNotEmpty())
      .with("readonly", readOnly)
      .with("busy", busy)

  /** What its several inputs are together; whether they must be filled in each of them says. */
  fun group(): Telling = telling("group").run { copy(states = states.intersect(setOf("busy"))) }
}

/** Whether fields show no label, because something else that is in sight says what they are. */
private val LocalBare = staticCompositionLocalOf { false }

/** Fields in here show no label; it is heard. */
@Composable
internal fun BareFields(content: @Composable () -> Unit) =
  CompositionLocalProvider(LocalBare provides true, content)

/** A label, an input, help and what is wrong with the value. */
@Composable
internal fun Field(
  text: FieldText,
  modifier: Modifier,
  withLabel: Boolean = true,
  input: @Composable () -> Unit,
) {
  val tokens = LocalTokens.current
  Column(modifier.fillMaxWidth(), Arrangement.spacedBy(tokens.space1)) {
    if (withLabel && text.label.isNotEmpty() && !LocalBare.current) {
      FieldLabel(text)
    }
    Box(Modifier.control()) { input() }
    if (text.description.isNotEmpty()) {
      Text(
        text.description,
        Modifier.unheard(),
        style = tokens.typeCaption.copy(color = tokens.colorTextMuted),
      )
    }
    if (text.error.isNotEmpty()) {
      Row(Modifier.unheard(), Arrangement.spacedBy(tokens.space1), Alignment.CenterVertically) {
        Glyph("danger", tokens.colorDangerText, size = tokens.space3)
        Text(text.error, style = tokens.typeCaption.copy(color = tokens.colorDangerText))
      }
    }
  }
}

/** What stands beside the field stands beside this. */
private fun Modifier.control(): Modifier = layout { content, room ->
  val placed = content.measure(room)
  layout(placed.width, placed.height, mapOf(CONTROL to 0)) { placed.place(0, 0) }
}

/** The label of a field, seen and not heard: its input says it. */
@Composable
internal fun FieldLabel(text: FieldText) {
  val tokens = LocalTokens.current
  Row(Modifier.unheard(), Arrangement.spacedBy(tokens.space1)) {
    val ink = if (text.disabled) tokens.colorTextDisabled else tokens.colorText
    Text(
      text.label,
      style = tokens.typeCopy.copy(color = ink, fontWeight = tokens.fontWeightMedium),
    )
    if (text.required) {
      Text("*", style = tokens.typeCopy.copy(color = tokens.colorDangerText))
    }
  }
}
