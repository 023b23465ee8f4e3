package dev.hydraui.compose.component

import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableIntStateOf
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import androidx.compose.ui.input.key.Key
import androidx.compose.ui.input.key.KeyEvent
import androidx.compose.ui.input.key.KeyEventType
import androidx.compose.ui.input.key.isCtrlPressed
import androidx.compose.ui.input.key.isShiftPressed
import androidx.compose.ui.input.key.key
import androidx.compose.ui.input.key.type
import androidx.compose.ui.text.TextRange
import androidx.compose.ui.text.input.TextFieldValue
import dev.hydraui.component.Indent

/**
 * What a person types into a field, and what the state says there, without the one disturbing the
 * other.
 */
internal class Typing {

  /** What was typed last, with its caret. */
  private var typed by mutableStateOf(TextFieldValue())

  /** How much of it the machine has not answered. */
  private var awaited by mutableIntStateOf(0)

  /**
   * What the field shows: the value, with the caret beside the text that it was beside; what was
   * typed, as long as the machine has not answered it.
   */
  fun shown(value: String): TextFieldValue {
    val text = plain(value)
    return if (awaited > 0 || typed.text == text) typed else typed.become(text)
  }

  /**
   * A person has changed the text or moved the caret.
   *
   * @param value what the field showed
   * @param send tells the machine of another text, and calls back when it has answered
   */
  fun change(next: TextFieldValue, value: String, send: (String, () -> Unit) -> Unit) {
    val before = shown(value).text
    typed = next
    if (next.text != before) {
      awaited++
      send(next.text) { awaited-- }
    }
  }

  /** All of it is selected, so that what is typed next takes its place. */
  fun selectAll(value: String) {
    val all = shown(value)
    typed = all.copy(selection = TextRange(0, all.text.length))
  }

  /**
   * Control with Home or End leads to an end of the whole text, which Compose knows on the desktop
   * only; whether it was that.
   */
  fun leads(key: KeyEvent, value: String): Boolean {
    val to = if (key.key == Key.MoveHome) 0 else shown(value).text.length
    val isEnd = key.key == Key.MoveHome || key.key == Key.MoveEnd
    if (!isEnd || !key.isCtrlPressed || key.type != KeyEventType.KeyDown) {
      return false
    }
    val all = shown(value)
    typed = all.copy(selection = TextRange(if (key.isShiftPressed) all.selection.start else to, to))
    return true
  }

  /** Whether the caret stands before all of it, and nothing is selected. */
  fun isAtStart(value: String): Boolean = shown(value).selection == TextRange.Zero

  /** The lines that are selected go in or out, or blanks are written where the caret is. */
  fun indent(value: String, out: Boolean, send: (String, () -> Unit) -> Unit) {
    val now = shown(value)
    val (start, end) = now.selection.min to now.selection.max
    val step = if (out) Indent.out(now.text, start, end) else Indent.`in`(now.text, start, end)
    val next = now.text.replaceRange(step.from, step.to, step.text)
    change(TextFieldValue(next, TextRange(step.start, step.end)), value, send)
  }

  private fun TextFieldValue.become(other: String): TextFieldValue {
    val tail = text.substring(selection.max)
    val caret = if (other.endsWith(tail)) other.length - tail.length else selection.min
    return TextFieldValue(other, TextRange(caret.coerceIn(0, other.length)))
  }

  private fun plain(text: String): String = text.replace("\r\n", "\n").replace('\r', '\n')
}
