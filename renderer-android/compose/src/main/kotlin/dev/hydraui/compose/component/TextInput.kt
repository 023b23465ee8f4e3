package dev.hydraui.compose.component

import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.RowScope
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
import androidx.compose.ui.text.input.ImeAction
import androidx.compose.ui.text.input.KeyboardType
import androidx.compose.ui.text.input.PasswordVisualTransformation
import androidx.compose.ui.text.input.VisualTransformation
import dev.hydraui.brand.LocalTokens
import dev.hydraui.compose.scene.Focusable
import dev.hydraui.compose.scene.Spot
import dev.hydraui.compose.scene.Stop
import dev.hydraui.compose.scene.Telling
import dev.hydraui.compose.scene.rememberControl
import dev.hydraui.compose.scene.stop
import dev.hydraui.compose.scene.tells
import dev.hydraui.compose.scene.unheard

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
  control: Focusable = rememberControl(spot),
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
      .stop(control, Stop.FIELD, !text.disabled, text.error.isNotEmpty(), types = true)
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
          Text(placeholder, Modifier.unheard(), style = copy.copy(color = tokens.colorTextMuted))
        }
        input()
      }
      if (unit.isNotEmpty()) {
        Text(unit, Modifier.unheard(), style = copy.copy(color = tokens.colorTextMuted))
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
