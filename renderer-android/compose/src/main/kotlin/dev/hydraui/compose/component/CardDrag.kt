package dev.hydraui.compose.component

import androidx.compose.foundation.gestures.awaitEachGesture
import androidx.compose.foundation.gestures.awaitFirstDown
import androidx.compose.foundation.gestures.awaitLongPressOrCancellation
import androidx.compose.foundation.gestures.awaitTouchSlopOrCancellation
import androidx.compose.foundation.gestures.drag
import androidx.compose.runtime.Composable
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.input.pointer.PointerType
import androidx.compose.ui.input.pointer.pointerInput
import androidx.compose.ui.input.pointer.positionChange
import androidx.compose.ui.layout.LayoutCoordinates
import androidx.compose.ui.layout.onPlaced
import androidx.compose.ui.platform.LocalLayoutDirection
import androidx.compose.ui.unit.LayoutDirection
import dev.hydraui.brand.LocalTokens
import dev.hydraui.compose.scene.Spot

/**
 * Lets a card be drawn: by a mouse at once, by a finger at once at its grip, and elsewhere once it
 * has rested there, so that the page can still be scrolled.
 */
@Composable
internal fun Modifier.drawable(board: Board, spot: Spot): Modifier {
  val grip = LocalTokens.current.sizeControl + LocalTokens.current.space1
  val back = LocalLayoutDirection.current == LayoutDirection.Rtl
  val place = remember { arrayOfNulls<LayoutCoordinates>(1) }
  return onPlaced { place[0] = it }
    .pointerInput(board, spot, back) {
      awaitEachGesture {
        val down = awaitFirstDown(requireUnconsumed = false)
        val fromEnd = if (back) down.position.x else size.width - down.position.x
        val atOnce = down.type == PointerType.Mouse || fromEnd <= grip.toPx()
        val begun =
          if (atOnce) awaitTouchSlopOrCancellation(down.id) { change, _ -> change.consume() }
          else awaitLongPressOrCancellation(down.id)
        if (begun != null) {
          board.grab(spot, false)
          // The card moves with the pointer, so that places in it are none of the page.
          fun at(position: Offset) =
            place[0]?.takeIf { it.isAttached }?.localToRoot(position) ?: position
          board.draw(begun.position - down.position, at(begun.position))
          val dropped =
            drag(begun.id) { change ->
              board.draw(change.positionChange(), at(change.position))
              change.consume()
            }
          if (dropped) board.drop() else board.cancel()
        }
      }
    }
}
