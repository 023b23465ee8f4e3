package dev.hydraui.compose.component

import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.clickable
import androidx.compose.foundation.gestures.detectTapGestures
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.RowScope
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
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
import androidx.compose.ui.focus.focusProperties
import androidx.compose.ui.focus.onFocusChanged
import androidx.compose.ui.graphics.SolidColor
import androidx.compose.ui.input.key.onPreviewKeyEvent
import androidx.compose.ui.input.pointer.pointerInput
import androidx.compose.ui.text.font.FontFamily
import androidx.compose.ui.text.input.ImeAction
import androidx.compose.ui.text.input.KeyboardType
import androidx.compose.ui.text.input.PasswordVisualTransformation
import androidx.compose.ui.text.input.VisualTransformation
import androidx.compose.ui.text.style.TextOverflow
import dev.hydraui.brand.LocalTokens
import dev.hydraui.compose.scene.Focusable
import dev.hydraui.compose.scene.Spot
import dev.hydraui.compose.scene.Stop
import dev.hydraui.compose.scene.Telling
import dev.hydraui.compose.scene.rememberControl
import dev.hydraui.compose.scene.stop
import dev.hydraui.compose.scene.tells
import dev.hydraui.compose.scene.unheard

/** What a person types into, in a frame. */
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
  control: Focusable = rememberControl(spot),
  send: (String, () -> Unit) -> Unit,
) {
  val tokens = LocalTokens.current
  Typed(
    text,
    value,
    telling,
    spot,
    modifier.fillMaxWidth(),
    control,
    placeholder = placeholder,
    lines = lines,
    keyboard = keyboard,
    secret = secret,
    send = send,
  ) { input ->
    Frame(text, lines == 1) {
      Glyph(icon, tokens.colorTextMuted)
      Box(Modifier.weight(1f)) { input() }
      if (unit.isNotEmpty()) {
        Text(unit, Modifier.unheard(), style = tokens.typeCopy.copy(color = tokens.colorTextMuted))
      }
      if (text.busy) {
        Turning()
      }
    }
  }
}

/**
 * Text that a person changes.
 *
 * @param done Enter, in a line of text; where it has no use for that, a form around it is sent
 * @param around what stands around the text and belongs to it
 */
@Composable
internal fun Typed(
  text: FieldText,
  value: String,
  telling: Telling,
  spot: Spot,
  modifier: Modifier,
  control: Focusable = rememberControl(spot),
  typing: Typing = remember { Typing() },
  placeholder: String = "",
  lines: Int = 1,
  keyboard: KeyboardType = KeyboardType.Text,
  secret: Boolean = false,
  font: FontFamily? = null,
  done: (() -> Boolean)? = null,
  send: (String, () -> Unit) -> Unit,
  around: @Composable (@Composable () -> Unit) -> Unit = { it() },
) {
  val tokens = LocalTokens.current
  val single = lines == 1
  val shown = typing.shown(value)
  val copy = if (font == null) tokens.typeCopy else tokens.typeCopy.copy(fontFamily = font)
  val ink = if (text.disabled) tokens.colorTextDisabled else tokens.colorText
  val ime =
    when {
      single && done != null -> ImeAction.Done
      single && formOf(spot) != null -> ImeAction.Go
      else -> ImeAction.Default
    }
  BasicTextField(
    shown,
    { typing.change(it, value, send) },
    modifier
      .tabLeadsOut(!single)
      .onPreviewKeyEvent { typing.leads(it, value) }
      .stop(control, Stop.FIELD, !text.disabled, text.error.isNotEmpty(), types = true)
      .tells(telling),
    enabled = !text.disabled,
    readOnly = text.readOnly,
    textStyle = copy.copy(color = ink),
    // What is written as code is not put right by a keyboard.
    keyboardOptions =
      KeyboardOptions(
        autoCorrectEnabled = if (font == null) null else false,
        keyboardType = keyboard,
        imeAction = ime,
      ),
    keyboardActions =
      KeyboardActions {
        if (done == null || !done()) {
          formOf(spot)?.let(::submit)
        }
      },
    singleLine = single,
    minLines = lines,
    maxLines = if (single) 1 else Int.MAX_VALUE,
    visualTransformation =
      if (secret) PasswordVisualTransformation() else VisualTransformation.None,
    cursorBrush = SolidColor(tokens.colorText),
  ) { input ->
    around {
      Box {
        if (shown.text.isEmpty() && placeholder.isNotEmpty()) {
          Text(
            placeholder,
            Modifier.unheard(),
            style = copy.copy(color = tokens.colorTextMuted),
            overflow = TextOverflow.Ellipsis,
            maxLines = if (single) 1 else Int.MAX_VALUE,
          )
        }
        input()
      }
    }
  }
}

/**
 * The line around what is typed into and what stands beside that; a press in it goes there.
 *
 * @param pressed told of a press beside these
 */
@Composable
internal fun FramedInput(
  text: FieldText,
  control: Focusable,
  modifier: Modifier = Modifier,
  single: Boolean = true,
  pressed: () -> Unit = {},
  content: @Composable RowScope.() -> Unit,
) {
  val presses =
    if (text.disabled) Modifier
    else
      Modifier.pointerInput(control, pressed) {
        detectTapGestures {
          control.request()
          pressed()
        }
      }
  Box(modifier.then(presses)) { Frame(text, single, content) }
}

/**
 * Something in a field for a pointer alone: by keys, and without sight, the same is done in the
 * field itself.
 */
@Composable
internal fun Aside(icon: String, enabled: Boolean, pressed: () -> Unit) {
  val tokens = LocalTokens.current
  val ink = if (enabled) tokens.colorTextMuted else tokens.colorTextDisabled
  Box(
    Modifier.unheard()
      .focusProperties { canFocus = false }
      .clickable(enabled, onClick = pressed)
      .size(tokens.sizeControl - tokens.space2),
    Alignment.Center,
  ) {
    Glyph(icon, ink)
  }
}

/** The line around what can be filled in. */
@Composable
internal fun Frame(
  text: FieldText,
  single: Boolean = true,
  content: @Composable RowScope.() -> Unit,
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
