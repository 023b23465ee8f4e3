package dev.hydraui.compose

import androidx.compose.ui.InternalComposeUiApi
import androidx.compose.ui.input.key.Key
import androidx.compose.ui.input.key.KeyEvent
import androidx.compose.ui.input.key.KeyEventType

/** The keys of a desktop. */
internal object Keyboard {

  /** That of a capital letter or a digit. */
  fun key(sign: Char): Key = Key(sign.code)

  /** What is heard when a sign is written, whatever key it stands on. */
  @OptIn(InternalComposeUiApi::class)
  fun writing(sign: Char, type: KeyEventType): KeyEvent = KeyEvent(Key(sign.code), type, sign.code)
}
