package dev.hydraui.compose.component

import androidx.compose.foundation.gestures.detectTapGestures
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.focus.FocusDirection
import androidx.compose.ui.input.key.Key
import androidx.compose.ui.input.key.KeyEventType
import androidx.compose.ui.input.key.isAltPressed
import androidx.compose.ui.input.key.isCtrlPressed
import androidx.compose.ui.input.key.isMetaPressed
import androidx.compose.ui.input.key.isShiftPressed
import androidx.compose.ui.input.key.key
import androidx.compose.ui.input.key.onKeyEvent
import androidx.compose.ui.input.key.onPreviewKeyEvent
import androidx.compose.ui.input.key.type
import androidx.compose.ui.input.pointer.pointerInput
import androidx.compose.ui.platform.LocalFocusManager
import androidx.compose.ui.semantics.onClick
import androidx.compose.ui.semantics.semantics

/** Told of each key before what has the focus is; whether it was taken. */
internal fun Modifier.onPressed(pressed: (Key) -> Boolean): Modifier = onPreviewKeyEvent {
  it.type == KeyEventType.KeyDown && pressed(it.key)
}

/** The arrow keys lead to what stands there, where what has the focus has no use for them. */
@Composable
internal fun Modifier.arrowsLead(): Modifier {
  val focus = LocalFocusManager.current
  return onKeyEvent {
    val to =
      when (it.key) {
        Key.DirectionUp -> FocusDirection.Up
        Key.DirectionDown -> FocusDirection.Down
        Key.DirectionLeft -> FocusDirection.Left
        Key.DirectionRight -> FocusDirection.Right
        else -> null
      }
    to != null && it.type == KeyEventType.KeyDown && focus.moveFocus(to)
  }
}

/** Told of Escape, where what has the focus has no use for it. */
internal fun Modifier.onEscape(pressed: () -> Unit): Modifier = onKeyEvent {
  (it.type == KeyEventType.KeyDown && it.key == Key.Escape).also { escape ->
    if (escape) {
      pressed()
    }
  }
}

/** Tab leads on and, with Shift, back: Compose writes it into several lines of text. */
@Composable
internal fun Modifier.tabLeadsOut(several: Boolean): Modifier {
  val focus = LocalFocusManager.current
  return onPreviewKeyEvent {
    val held = it.isCtrlPressed || it.isAltPressed || it.isMetaPressed
    val tab = several && !held && it.key == Key.Tab && it.type == KeyEventType.KeyDown
    tab && focus.moveFocus(if (it.isShiftPressed) FocusDirection.Previous else FocusDirection.Next)
  }
}

/** Takes a press where nothing in it does; keys do not reach it. */
internal fun Modifier.pressable(pressed: () -> Unit): Modifier =
  semantics {
      onClick {
        pressed()
        true
      }
    }
    .pointerInput(Unit) { detectTapGestures { pressed() } }
