package dev.hydraui.compose.component

import androidx.compose.foundation.border
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.focus.onFocusChanged
import androidx.compose.ui.graphics.Shape
import androidx.compose.ui.input.InputMode
import androidx.compose.ui.platform.LocalInputModeManager
import dev.hydraui.brand.LocalTokens

/** A line around what has the focus of the keyboard. */
@Composable
internal fun Modifier.ring(shape: Shape): Modifier {
  val tokens = LocalTokens.current
  var focused by remember { mutableStateOf(false) }
  val keys = LocalInputModeManager.current.inputMode == InputMode.Keyboard
  val line =
    if (focused && keys) Modifier.border(tokens.sizeFocus, tokens.colorFocus, shape) else Modifier
  return onFocusChanged { focused = it.isFocused }.then(line)
}
