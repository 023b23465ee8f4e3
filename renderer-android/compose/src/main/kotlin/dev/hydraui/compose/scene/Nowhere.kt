package dev.hydraui.compose.scene

import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.focus.FocusManager
import androidx.compose.ui.focus.FocusRequester
import androidx.compose.ui.focus.focusProperties
import androidx.compose.ui.focus.focusRequester
import androidx.compose.ui.focus.focusTarget
import androidx.compose.ui.focus.onFocusChanged
import androidx.compose.ui.platform.LocalFocusManager

/**
 * Where the focus is when what had it has gone: in the page, and on nothing in it. Android would
 * give it to the first thing there is, so that what is typed next would go there.
 */
internal class Nowhere {

  private val requester = FocusRequester()
  private var isOpen = false

  /** Of the window that the page is in; what stands over the page has another. */
  private var window: FocusManager? = null

  /** What stands there goes: if it has the focus, that comes here. */
  fun leaves(spot: Spot) {
    val focused = spot.surface.focused
    if (focused != null && focused.window === window && spot.focus.has()) {
      isOpen = true
      requester.requestFocus()
    }
  }

  /** The page, of which nothing but what goes leads here. */
  @Composable
  fun within(modifier: Modifier): Modifier {
    window = LocalFocusManager.current
    return modifier
      .focusRequester(requester)
      .onFocusChanged { isOpen = isOpen && it.isFocused }
      .focusProperties { canFocus = isOpen }
      .focusTarget()
  }
}
