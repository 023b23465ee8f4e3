package dev.hydraui.compose.conformance

import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.input.key.Key
import androidx.compose.ui.input.key.KeyEventType
import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.test.ComposeUiTest
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.SemanticsMatcher
import androidx.compose.ui.test.SemanticsNodeInteraction
import androidx.compose.ui.test.isRoot
import androidx.compose.ui.test.performKeyInput
import androidx.compose.ui.test.performKeyPress
import androidx.compose.ui.test.performMouseInput
import androidx.compose.ui.test.performSemanticsAction
import androidx.compose.ui.test.performTextInput
import dev.hydraui.compose.Keyboard
import dev.hydraui.compose.Mouse

/** What a person does with mouse and keyboard. */
@OptIn(ExperimentalTestApi::class)
internal class Hands(private val ui: ComposeUiTest) {

  fun press(node: SemanticsNode) {
    Mouse.press(on(node))
  }

  fun drag(what: SemanticsNode, onto: SemanticsNode) {
    val by = onto.boundsInRoot.center - what.boundsInRoot.center
    on(what).performMouseInput {
      moveTo(center)
      press()
      repeat(STEPS) { moveBy(Offset(by.x / STEPS, by.y / STEPS)) }
      release()
    }
  }

  fun focus(node: SemanticsNode) {
    on(node).performSemanticsAction(SemanticsActions.RequestFocus)
  }

  /** Types a letter where the focus is: text where text can go, a key elsewhere. */
  fun type(focused: SemanticsNode?, letter: String) {
    if (focused != null && focused.config.contains(SemanticsActions.InsertTextAtCursor)) {
      on(focused).performTextInput(letter)
    } else {
      key(focused, letter)
    }
  }

  /** A key, after those that are held: `Shift+Tab`. */
  fun key(focused: SemanticsNode?, name: String) {
    val keys = name.split("+").filter { it.isNotEmpty() }
    val last = if (name.endsWith("+")) "+" else keys.last()
    val held = keys.dropLast(1).map { HELD.getValue(it) }
    val target = focused?.let(::on) ?: ui.onAllNodes(isRoot()).onLast()
    if (last.length == 1 && !last[0].isAsciiLetterOrDigit()) {
      write(target, last[0])
      return
    }
    target.performKeyInput {
      held.forEach { keyDown(it) }
      keyDown(code(last))
      keyUp(code(last))
      held.reversed().forEach { keyUp(it) }
    }
  }

  /** A sign that stands on another key of every keyboard: what is heard is which it is. */
  private fun write(target: SemanticsNodeInteraction, sign: Char) {
    target.performKeyPress(Keyboard.writing(sign, KeyEventType.KeyDown))
    target.performKeyPress(Keyboard.writing(sign, KeyEventType.KeyUp))
  }

  private fun Char.isAsciiLetterOrDigit() = code < ASCII_END && isLetterOrDigit()

  private fun androidx.compose.ui.test.SemanticsNodeInteractionCollection.onLast() =
    get(fetchSemanticsNodes().size - 1)

  private fun on(node: SemanticsNode): SemanticsNodeInteraction =
    ui.onNode(SemanticsMatcher("is node ${node.id}") { it.id == node.id }, useUnmergedTree = true)

  companion object {
    private const val STEPS = 10
    private const val ASCII_END = 128

    private val HELD =
      mapOf(
        "Shift" to Key.ShiftLeft,
        "Control" to Key.CtrlLeft,
        "Alt" to Key.AltLeft,
        "Meta" to Key.MetaLeft,
      )

    private val NAMED =
      mapOf(
        "ArrowUp" to Key.DirectionUp,
        "ArrowDown" to Key.DirectionDown,
        "ArrowLeft" to Key.DirectionLeft,
        "ArrowRight" to Key.DirectionRight,
        "Enter" to Key.Enter,
        "Escape" to Key.Escape,
        "Tab" to Key.Tab,
        "Space" to Key.Spacebar,
        "Backspace" to Key.Backspace,
        "Delete" to Key.Delete,
        "Home" to Key.MoveHome,
        "End" to Key.MoveEnd,
        "PageUp" to Key.PageUp,
        "PageDown" to Key.PageDown,
        "F2" to Key.F2,
      )

    private fun code(name: String): Key = NAMED[name] ?: Keyboard.key(name.single().uppercaseChar())
  }
}
