package dev.hydraui.compose.component

import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.input.key.Key
import androidx.compose.ui.input.key.key
import androidx.compose.ui.text.input.KeyboardType
import dev.hydraui.component.NumberField
import dev.hydraui.component.Purpose
import dev.hydraui.component.TextArea
import dev.hydraui.component.TextField
import dev.hydraui.compose.scene.Spot
import dev.hydraui.compose.scene.onLeave

/** By how many steps the keys Page Up and Page Down change a number. */
internal const val PAGE = 10

/** A line of text. */
@Composable
internal fun DrawTextField(field: TextField<*>, spot: Spot, modifier: Modifier) {
  val text = text(field)
  val searches = field.purpose == Purpose.SEARCH
  Field(text, modifier) {
    TextInput(
      text,
      field.value,
      text.telling(if (searches) "searchbox" else ""),
      spot,
      Modifier.onLeave(spot) { spot.send((spot.component as TextField<*>).onBlur) }
        .onPressed { key ->
          val cancel = (spot.component as TextField<*>).onCancel
          (key == Key.Escape && cancel.isPresent).also { if (it) spot.send(cancel) }
        },
      placeholder = field.placeholder,
      icon = if (searches) "search" else "",
      keyboard = keyboard(field.purpose),
      secret = field.purpose == Purpose.PASSWORD,
    ) { typed, answered ->
      spot.send(toEvent((spot.component as TextField<*>).onInput, typed), answered)
    }
  }
}

private fun text(field: TextField<*>) =
  FieldText(
    field.label,
    field.description,
    field.error,
    field.required,
    field.disabled,
    field.readOnly,
    field.busy,
  )

private fun keyboard(purpose: Purpose): KeyboardType =
  when (purpose) {
    Purpose.EMAIL -> KeyboardType.Email
    Purpose.URL -> KeyboardType.Uri
    Purpose.TEL -> KeyboardType.Phone
    Purpose.PASSWORD -> KeyboardType.Password
    else -> KeyboardType.Text
  }

/** Several lines of text. */
@Composable
internal fun DrawTextArea(area: TextArea<*>, spot: Spot, modifier: Modifier) {
  val text =
    FieldText(
      area.label,
      area.description,
      area.error,
      area.required,
      area.disabled,
      area.readOnly,
      area.busy,
    )
  Field(text, modifier) {
    TextInput(
      text,
      area.value,
      text.telling().with("multiline"),
      spot,
      Modifier.onLeave(spot) { spot.send((spot.component as TextArea<*>).onBlur) },
      placeholder = area.placeholder,
      lines = maxOf(2, area.rows),
    ) { typed, answered ->
      spot.send(toEvent((spot.component as TextArea<*>).onInput, typed), answered)
    }
  }
}

/** An exact number, as text; the arrow keys change it by its step. */
@Composable
internal fun DrawNumberField(field: NumberField<*>, spot: Spot, modifier: Modifier) {
  val text =
    FieldText(
      field.label,
      field.description,
      field.error,
      field.required,
      field.disabled,
      field.readOnly,
      field.busy,
    )
  val steps = field.step.isNotEmpty()
  Field(text, modifier) {
    TextInput(
      text,
      field.value,
      text.telling(if (steps) "spinbutton" else "", note = field.unit),
      spot,
      Modifier.onLeave(spot) { spot.send((spot.component as NumberField<*>).onBlur) }
        .onPressed { key -> steps(key)?.let { step(spot, it) } ?: false },
      placeholder = field.placeholder,
      unit = field.unit,
      keyboard = if (field.decimal) KeyboardType.Decimal else KeyboardType.Number,
    ) { typed, answered ->
      spot.send(toEvent((spot.component as NumberField<*>).onInput, typed), answered)
    }
  }
}

private fun steps(key: Key): Int? =
  when (key) {
    Key.DirectionUp -> 1
    Key.DirectionDown -> -1
    Key.PageUp -> PAGE
    Key.PageDown -> -PAGE
    else -> null
  }

private fun step(spot: Spot, steps: Int): Boolean {
  val field = spot.component as NumberField<*>
  if (field.step.isEmpty()) {
    return false
  }
  if (!field.readOnly) {
    field
      .stepped(steps)
      .filter { it != field.value }
      .ifPresent { spot.send(toEvent(field.onInput, it)) }
  }
  return true
}
