package dev.hydraui.compose.component

import androidx.compose.foundation.gestures.awaitEachGesture
import androidx.compose.foundation.gestures.awaitFirstDown
import androidx.compose.foundation.layout.Box
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableIntStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.runtime.setValue
import androidx.compose.runtime.withFrameNanos
import androidx.compose.ui.Modifier
import androidx.compose.ui.input.pointer.PointerEventPass
import androidx.compose.ui.input.pointer.PointerEventType
import androidx.compose.ui.input.pointer.pointerInput
import androidx.compose.ui.layout.onSizeChanged
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.platform.LocalFocusManager
import dev.hydraui.brand.LocalTokens
import dev.hydraui.compose.scene.Spot
import kotlinx.coroutines.launch

/**
 * A field and, below it and as wide, the list of what is found by typing there. The focus stays in
 * the field, until a press neither there nor in the list takes it away.
 */
@Composable
internal fun Listing(
  open: Boolean,
  spot: Spot,
  modifier: Modifier,
  found: Found,
  mark: Mark,
  choose: (Int) -> Unit,
  field: @Composable () -> Unit,
) {
  val focus = LocalFocusManager.current
  val scope = rememberCoroutineScope()
  val pressedHere = remember { booleanArrayOf(false) }
  var width by remember { mutableIntStateOf(0) }
  Box(
    modifier
      .onSizeChanged { width = it.width }
      .pointerInput(pressedHere) {
        awaitPointerEventScope {
          while (true) {
            val event = awaitPointerEvent(PointerEventPass.Initial)
            pressedHere[0] = pressedHere[0] || event.type == PointerEventType.Press
          }
        }
      }
  ) {
    field()
    if (open && (found.options.isNotEmpty() || found.instead.isNotEmpty())) {
      Beside(
        {
          // The list is told of a press first, and the field only if that was in it.
          pressedHere[0] = false
          scope.launch {
            withFrameNanos {}
            if (!pressedHere[0] && spot.focus.has()) {
              focus.clearFocus()
            }
          }
        },
        hasKeys = false,
        width = maxOf(with(LocalDensity.current) { width.toDp() }, LocalTokens.current.sizeMenu),
        height = LocalTokens.current.sizeList,
      ) {
        OptionList(found, mark, choose)
      }
    }
  }
}

/** Told of a press in something that has its own use for it, unless it moves things. */
internal fun Modifier.onTouched(touched: () -> Unit): Modifier =
  pointerInput(touched) {
    awaitEachGesture {
      val down = awaitFirstDown(requireUnconsumed = false, pass = PointerEventPass.Initial)
      var at = down.position
      do {
        val event = awaitPointerEvent(PointerEventPass.Final)
        at = event.changes.first().position
      } while (event.changes.any { it.pressed })
      if ((at - down.position).getDistance() < viewConfiguration.touchSlop) {
        touched()
      }
    }
  }
