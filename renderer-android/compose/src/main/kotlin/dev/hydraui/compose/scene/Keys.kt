package dev.hydraui.compose.scene

import androidx.compose.ui.input.key.Key
import androidx.compose.ui.input.key.KeyEvent
import androidx.compose.ui.input.key.KeyEventType
import androidx.compose.ui.input.key.isAltPressed
import androidx.compose.ui.input.key.isCtrlPressed
import androidx.compose.ui.input.key.isMetaPressed
import androidx.compose.ui.input.key.isShiftPressed
import androidx.compose.ui.input.key.key
import androidx.compose.ui.input.key.type
import androidx.compose.ui.input.key.utf16CodePoint
import dev.hydraui.component.Shortcut
import java.util.Optional

private val APPLE = System.getProperty("os.name", "").startsWith("Mac")

private val NAMES: Map<Key, String> =
  mapOf(
    Key.DirectionUp to "ArrowUp",
    Key.DirectionDown to "ArrowDown",
    Key.DirectionLeft to "ArrowLeft",
    Key.DirectionRight to "ArrowRight",
    Key.Enter to "Enter",
    Key.Escape to "Escape",
    Key.Tab to "Tab",
    Key.Spacebar to "Space",
    Key.Backspace to "Backspace",
    Key.Delete to "Delete",
    Key.Insert to "Insert",
    Key.MoveHome to "Home",
    Key.MoveEnd to "End",
    Key.PageUp to "PageUp",
    Key.PageDown to "PageDown",
  ) +
    listOf(
        listOf(Key.A, Key.B, Key.C, Key.D, Key.E, Key.F, Key.G, Key.H, Key.I, Key.J, Key.K, Key.L),
        listOf(Key.M, Key.N, Key.O, Key.P, Key.Q, Key.R, Key.S, Key.T, Key.U, Key.V, Key.W, Key.X),
        listOf(Key.Y, Key.Z),
      )
      .flatten()
      .zip(('A'..'Z').map { "$it" }) +
    listOf(Key.F1, Key.F2, Key.F3, Key.F4, Key.F5, Key.F6, Key.F7, Key.F8, Key.F9, Key.F10)
      .plus(listOf(Key.F11, Key.F12))
      .zip((1..12).map { "F$it" }) +
    listOf(Key.Zero, Key.One, Key.Two, Key.Three, Key.Four, Key.Five, Key.Six, Key.Seven, Key.Eight)
      .plus(Key.Nine)
      .zip((0..9).map { "$it" })

/** What a key writes, or nothing. */
fun letter(pressed: KeyEvent): String {
  val code = pressed.utf16CodePoint
  val writes = code > ' '.code && Character.isDefined(code) && !Character.isISOControl(code)
  return if (writes) String(Character.toChars(code)) else ""
}

/** How the platform writes a shortcut; one that nobody has is shown as it was written. */
fun keysText(shortcut: String): String =
  Shortcut.of(shortcut).map { it.text(APPLE) }.orElse(shortcut)

/** This, and which keys do the same. */
fun Telling.withKeys(shortcut: String): Telling =
  Shortcut.of(shortcut).map { with("keys ${it.ariaText(APPLE)}") }.orElse(this)

/**
 * The keys that do what components offer, wherever the focus is on a surface: as long as they are
 * there, nothing modal covers them, and the focus is in nothing that has a use for them itself.
 */
class Shortcuts internal constructor() {

  private val offers = LinkedHashMap<Any, Pair<List<Optional<Shortcut>>, (Int) -> Unit>>()

  /**
   * From now on these keys are heard.
   *
   * @param owner whose they are, in place of those it had before
   * @param texts as a [Shortcut] is written; an empty one is none
   * @param chosen told which of them it was
   */
  fun offer(owner: Any, texts: List<String>, chosen: (Int) -> Unit) {
    offers[owner] = texts.map { Shortcut.of(it) } to chosen
  }

  /** They are not heard any more. */
  fun withdraw(owner: Any) {
    offers.remove(owner)
  }

  /**
   * Does what a key offers; whether it does.
   *
   * @param owner whose keys alone are heard; nothing for all
   */
  fun pressed(event: KeyEvent, typing: Boolean, owner: Any? = null): Boolean {
    if (event.type != KeyEventType.KeyDown) {
      return false
    }
    val command = if (APPLE) event.isMetaPressed else event.isCtrlPressed
    val other = if (APPLE) event.isCtrlPressed else event.isMetaPressed
    val sign = letter(event)
    val name =
      if (sign.isNotEmpty() && !sign[0].isLetterOrDigit()) sign else NAMES[event.key] ?: sign
    for ((whose, offered) in offers) {
      val (keys, chosen) = offered
      if (owner != null && whose != owner) {
        continue
      }
      val at =
        keys.indexOfFirst { each ->
          each
            .filter { !typing || it.worksWhileTyping() }
            .filter {
              it.isPressed(command && !other, event.isAltPressed, event.isShiftPressed, name)
            }
            .isPresent
        }
      if (at >= 0 && name.isNotEmpty()) {
        chosen(at)
        return true
      }
    }
    return false
  }
}
