package dev.hydraui.compose.component

import androidx.compose.runtime.Composable
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import androidx.compose.ui.focus.FocusRequester
import androidx.compose.ui.focus.focusProperties
import androidx.compose.ui.focus.focusRequester
import androidx.compose.ui.focus.onFocusChanged

/**
 * The focus in a row of things of which the Tab key leads to one only: the one that has the focus,
 * else the one that is chosen.
 */
internal class Roving {
  private val requesters = ArrayList<FocusRequester>()
  private var chosen = 0

  /** Which of them has the focus; less than 0 for none. */
  var at = -1
    private set

  /** Moves the focus. */
  fun go(to: Int) {
    at = to
    requesters[to].requestFocus()
  }

  /** One of them. */
  fun part(index: Int, isChosen: Boolean): Modifier {
    while (requesters.size <= index) {
      requesters.add(FocusRequester())
    }
    if (isChosen) {
      chosen = index
    }
    return Modifier.focusRequester(requesters[index])
      .onFocusChanged {
        if (it.isFocused) {
          at = index
        } else if (at == index) {
          at = -1
        }
      }
      .focusProperties { canFocus = index == if (at < 0) chosen else at }
  }
}

@Composable internal fun rememberRoving(): Roving = remember { Roving() }
