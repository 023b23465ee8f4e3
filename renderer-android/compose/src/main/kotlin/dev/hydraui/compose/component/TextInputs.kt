package dev.hydraui.compose.component

import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.foundation.text.BasicTextField
import androidx.compose.foundation.text.KeyboardActions
import androidx.compose.foundation.text.KeyboardOptions
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.focus.onFocusChanged
import androidx.compose.ui.graphics.SolidColor
import androidx.compose.ui.input.key.Key
import androidx.compose.ui.input.key.KeyEvent
import androidx.compose.ui.input.key.KeyEventType
import androidx.compose.ui.input.key.key
import androidx.compose.ui.input.key.onPreviewKeyEvent
import androidx.compose.ui.input.key.type
import androidx.compose.ui.text.input.ImeAction
import androidx.compose.ui.text.input.KeyboardType
import androidx.compose.ui.text.input.PasswordVisualTransformation
import androidx.compose.ui.text.input.VisualTransformation
import dev.hydraui.brand.LocalTokens
import dev.hydraui.component.Form
import dev.hydraui.component.NumberField
import dev.hydraui.component.Purpose
import dev.hydraui.component.TextArea
import dev.hydraui.component.TextField
import dev.hydraui.compose.scene.Spot
import dev.hydraui.compose.scene.Stop
import dev.hydraui.compose.scene.Telling
import dev.hydraui.compose.scene.onLeave
import dev.hydraui.compose.scene.stop
import dev.hydraui.compose.scene.tells
import dev.hydraui.compose.scene.unheard

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
      Modifier.onLeave { spot.send((spot.component as TextField<*>).onBlur) }
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
      Modifier.onLeave { spot.send((spot.component as TextArea<*>).onBlur) },
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
      Modifier.onLeave { spot.send((spot.component as NumberField<*>).onBlur) }
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
    field.stepped(steps).filter { it != field.value }.ifPresent {
      spot.send(toEvent(field.onInput, it))
    }
  }
  return true
}

/** Told of each key before what has the focus is; whether it was taken. */
internal fun Modifier.onPressed(pressed: (Key) -> Boolean): Modifier = onPreviewKeyEvent {
  it.isPlainPress() && pressed(it.key)
}

private fun KeyEvent.isPlainPress(): Boolean = type == KeyEventType.KeyDown

/** What a person types into. */
@Composable
internal fun TextInput(
  text: FieldText,
  value: String,
  telling: Telling,
  spot: Spot,
  modifier: Modifier,
  placeholder: String = "",
  icon: String = "",
  unit: String = "",
  lines: Int = 1,
  keyboard: KeyboardType = KeyboardType.Text,
  secret: Boolean = false,
  send: (String, () -> Unit) -> Unit,
) {
  val tokens = LocalTokens.current
  val typing = remember { Typing() }
  val single = lines == 1
  val copy = tokens.typeCopy
  val ink = if (text.disabled) tokens.colorTextDisabled else tokens.colorText
  BasicTextField(
    typing.shown(value),
    { typing.change(it, value, send) },
    modifier
      .fillMaxWidth()
      .stop(spot, Stop.FIELD, !text.disabled, text.error.isNotEmpty())
      .tells(telling),
    enabled = !text.disabled,
    readOnly = text.readOnly,
    textStyle = copy.copy(color = ink),
    keyboardOptions =
      KeyboardOptions(
        keyboardType = keyboard,
        imeAction = if (single && formOf(spot) != null) ImeAction.Go else ImeAction.Default,
      ),
    keyboardActions = KeyboardActions { formOf(spot)?.let(::submit) },
    singleLine = single,
    minLines = lines,
    maxLines = if (single) 1 else Int.MAX_VALUE,
    visualTransformation =
      if (secret) PasswordVisualTransformation() else VisualTransformation.None,
    cursorBrush = SolidColor(tokens.colorText),
  ) { input ->
    Frame(text, single) {
      Glyph(icon, tokens.colorTextMuted)
      Box(Modifier.weight(1f)) {
        if (value.isEmpty() && placeholder.isNotEmpty()) {
          Text(
            placeholder,
            Modifier.unheard(),
            style = copy.copy(color = tokens.colorTextMuted),
          )
        }
        input()
      }
      if (unit.isNotEmpty()) {
        Text(
          unit,
          Modifier.unheard(),
          style = copy.copy(color = tokens.colorTextMuted),
        )
      }
      if (text.busy) {
        Turning()
      }
    }
  }
}

/** The line around what can be filled in. */
@Composable
internal fun Frame(
  text: FieldText,
  single: Boolean = true,
  content: @Composable androidx.compose.foundation.layout.RowScope.() -> Unit,
) {
  val tokens = LocalTokens.current
  val shape = RoundedCornerShape(tokens.radiusMedium)
  var focused by remember { mutableStateOf(false) }
  val line =
    when {
      text.error.isNotEmpty() -> tokens.colorDanger
      focused -> tokens.colorFocus
      text.disabled -> tokens.colorBorder
      else -> tokens.colorBorderControl
    }
  Row(
    Modifier.onFocusChanged { focused = it.hasFocus }
      .fillMaxWidth()
      .heightIn(min = tokens.sizeControl)
      .background(
        if (text.disabled || text.readOnly) tokens.colorSunken else tokens.colorSurface,
        shape,
      )
      .border(if (focused) tokens.sizeFocus else tokens.sizeLine, line, shape)
      .padding(tokens.space3, if (single) tokens.space1 else tokens.space2),
    Arrangement.spacedBy(tokens.space2),
    if (single) Alignment.CenterVertically else Alignment.Top,
    content,
  )
}

/** The form that it stands in, if there is one. */
internal fun formOf(spot: Spot): Spot? {
  var at = spot.around
  while (at != null && at.shown !is Form<*>) {
    at = at.around
  }
  return at
}

private fun submit(form: Spot) {
  form.send((form.component as Form<*>).onSubmit as Any)
}
