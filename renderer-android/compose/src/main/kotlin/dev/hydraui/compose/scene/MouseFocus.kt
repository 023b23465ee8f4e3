package dev.hydraui.compose.scene

import androidx.compose.ui.Modifier
import androidx.compose.ui.focus.FocusDirection
import androidx.compose.ui.input.InputMode
import androidx.compose.ui.input.pointer.PointerEvent
import androidx.compose.ui.input.pointer.PointerEventPass
import androidx.compose.ui.input.pointer.PointerEventType
import androidx.compose.ui.input.pointer.PointerType
import androidx.compose.ui.input.pointer.isPrimaryPressed
import androidx.compose.ui.node.CompositionLocalConsumerModifierNode
import androidx.compose.ui.node.ModifierNodeElement
import androidx.compose.ui.node.PointerInputModifierNode
import androidx.compose.ui.node.currentValueOf
import androidx.compose.ui.platform.LocalInputModeManager
import androidx.compose.ui.unit.IntSize

/**
 * A press of a mouse moves the focus there: Compose sees to that on the desktop only. A finger
 * leaves it where it is. Of things in one another the innermost gets it.
 */
internal data class MouseFocus(private val control: Focusable) :
  ModifierNodeElement<MouseFocus.Presses>() {

  override fun create() = Presses(control)

  override fun update(node: Presses) {
    node.control = control
  }

  internal class Presses(var control: Focusable) :
    Modifier.Node(), PointerInputModifierNode, CompositionLocalConsumerModifierNode {

    override fun onPointerEvent(
      pointerEvent: PointerEvent,
      pass: PointerEventPass,
      bounds: IntSize,
    ) {
      val down = pointerEvent.changes.first()
      val presses = pointerEvent.type == PointerEventType.Press && pass == PointerEventPass.Main
      val byMouse = down.type == PointerType.Mouse && pointerEvent.buttons.isPrimaryPressed
      if (presses && byMouse && control.spot.surface.claimsPress(down.uptimeMillis)) {
        take()
      }
    }

    /** Android takes every press for one by a finger, and lets few things have the focus then. */
    private fun take() {
      if (!control.requester.requestFocus(FocusDirection.Enter)) {
        currentValueOf(LocalInputModeManager).requestInputMode(InputMode.Keyboard)
        control.requester.requestFocus(FocusDirection.Enter)
      }
    }

    override fun onCancelPointerInput() {}
  }
}
