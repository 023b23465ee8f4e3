package dev.hydraui.compose

import android.view.KeyEvent.ACTION_DOWN
import android.view.KeyEvent.ACTION_UP
import android.view.KeyEvent.KEYCODE_0
import android.view.KeyEvent.KEYCODE_A
import android.view.KeyEvent.KEYCODE_UNKNOWN
import androidx.compose.ui.input.key.Key
import androidx.compose.ui.input.key.KeyEvent
import androidx.compose.ui.input.key.KeyEventType

/** The keys of a device. */
internal object Keyboard {

  /** That of a capital letter or a digit. */
  fun key(sign: Char): Key =
    Key(if (sign.isDigit()) KEYCODE_0 + (sign - '0') else KEYCODE_A + (sign - 'A'))

  /** What is heard when a sign is written, whatever key it stands on. */
  fun writing(sign: Char, type: KeyEventType): KeyEvent {
    val action = if (type == KeyEventType.KeyDown) ACTION_DOWN else ACTION_UP
    return KeyEvent(
      object : android.view.KeyEvent(action, KEYCODE_UNKNOWN) {
        override fun getUnicodeChar(metaState: Int): Int = sign.code
      }
    )
  }
}
