package dev.hydraui.compose.component

import androidx.compose.foundation.gestures.detectTapGestures
import androidx.compose.ui.Modifier
import androidx.compose.ui.input.key.Key
import androidx.compose.ui.input.key.KeyEventType
import androidx.compose.ui.input.key.key
import androidx.compose.ui.input.key.onKeyEvent
import androidx.compose.ui.input.key.onPreviewKeyEvent
import androidx.compose.ui.input.key.type
import androidx.compose.ui.input.pointer.pointerInput
import androidx.compose.ui.semantics.onClick
import androidx.compose.ui.semantics.semantics

/** Told of each key before what has the focus is; whether it was taken. */
internal fun Modifier.onPressed(pressed: (Key) -> Boolean): Modifier = onPreviewKeyEvent {
  it.type == KeyEventType.KeyDown && pressed(it.key)
}

/** Told of Escape, where what has the focus has no use for it. */
internal fun Modifier.onEscape(pressed: () -> Unit): Modifier = onKeyEvent {
  (it.type == KeyEventType.KeyDown && it.key == Key.Escape).also { escape ->
    if (escape) {
      pressed()
    }
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
