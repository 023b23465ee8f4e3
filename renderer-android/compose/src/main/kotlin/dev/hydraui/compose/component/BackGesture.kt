package dev.hydraui.compose.component

import androidx.compose.runtime.Composable
import androidx.compose.runtime.FloatState
import androidx.compose.runtime.mutableFloatStateOf
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.graphicsLayer
import dev.hydraui.compose.scene.LocalBack

/** How much smaller what the whole gesture leads out of is. */
private const val SMALLER = 0.1f

/** How much of its width a drawer gives way. */
private const val ASIDE = 0.25f

/** How far the gesture has come that closes what is around this, from 0 to 1. */
@Composable
internal fun backGesture(enabled: Boolean = true, close: () -> Unit): FloatState {
  val come = remember { mutableFloatStateOf(0f) }
  LocalBack.current.Closes(enabled, { come.floatValue = it }, close)
  return come
}

/** Draws back as the gesture comes. */
internal fun Modifier.shrinks(gesture: FloatState): Modifier = graphicsLayer {
  scaleX = 1 - SMALLER * gesture.floatValue
  scaleY = scaleX
}

/** Gives way to a side as the gesture comes. */
internal fun Modifier.slides(gesture: FloatState, toLeft: Boolean): Modifier = graphicsLayer {
  translationX = (if (toLeft) -ASIDE else ASIDE) * gesture.floatValue * size.width
}
