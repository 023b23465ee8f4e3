package dev.hydraui.compose.component

import androidx.compose.runtime.Composable
import androidx.compose.runtime.SideEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableIntStateOf
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.focus.onFocusChanged
import dev.hydraui.compose.scene.Focusable
import dev.hydraui.compose.scene.Spot

/**
 * The focus among things that come and go. Where the one that has it goes, the last one takes it
 * before that, or the field: so the field is not left.
 *
 * @param field takes it where no thing is left
 */
internal class ComingFocus(private val spot: Spot, private val field: Focusable) {

  private val controls = ArrayList<Focusable>()
  private var things: List<Any> = emptyList()
  private var count = 0

  /** Which of them has it; less than 0 for none. */
  var at by mutableIntStateOf(-1)
    private set

  /** The control of one of them. */
  fun control(index: Int): Focusable {
    while (controls.size <= index) {
      controls.add(Focusable(spot))
    }
    return controls[index]
  }

  /** Tells whether one of them has it. */
  fun watched(index: Int): Modifier =
    Modifier.onFocusChanged {
      if (it.isFocused) {
        at = index
      } else if (at == index) {
        at = -1
      }
    }

  /** It goes to one of them, or to the field behind the last. */
  fun go(index: Int) {
    (if (index < count) control(maxOf(index, 0)) else field).request()
  }

  /** What is to be drawn: what is there and, until the focus has left it, what has gone. */
  @Suppress("UNCHECKED_CAST")
  @Composable
  fun <T : Any> keep(now: List<T>): List<T> {
    val goes = at >= now.size
    val shown = if (goes) now + (things as List<T>).drop(now.size) else now
    SideEffect {
      things = shown
      count = now.size
      if (goes) {
        go(if (now.isEmpty()) 0 else now.size - 1)
      }
    }
    return shown
  }
}
