package dev.hydraui.compose.scene

import androidx.compose.runtime.Composable
import androidx.compose.runtime.DisposableEffect
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import androidx.compose.ui.focus.FocusRequester
import androidx.compose.ui.focus.focusRequester
import androidx.compose.ui.focus.onFocusChanged
import androidx.compose.ui.platform.LocalWindowInfo

/** What a control is for, which says what takes the focus first. */
enum class Stop {
  /** Of several choices the one that is chosen. */
  CHOSEN,
  /** Something to fill in. */
  FIELD,
  /** Something to press. */
  PRESS,
  /** Something that takes the focus only where it is sent there. */
  PLACE,
}

/** One control that can have the focus. */
class Focusable internal constructor(internal val spot: Spot) {
  internal var stop = Stop.PRESS
  internal var wrong = false
  internal val requester = FocusRequester()

  /** Gives it the focus. */
  fun request() {
    requester.requestFocus()
  }
}

/** The focus of what stands at a spot. */
class Focus internal constructor(private val spot: Spot) {

  private val own = ArrayList<Focusable>()

  internal fun add(control: Focusable) {
    own.add(control)
  }

  internal fun remove(control: Focusable) {
    own.remove(control)
  }

  /** What the Tab key leads to, in order. */
  fun stops(): List<Focusable> =
    own.filter { it.stop != Stop.PLACE } + spot.within().flatMap { it.focus.stops() }

  /**
   * The focus goes there: of several choices to the one that is chosen, else to what can be filled
   * in, else to what can be pressed.
   */
  fun take() {
    (first(stops()) ?: own.firstOrNull())?.request()
  }

  /** The focus goes to the first field that is wrong. */
  fun takeWrong() {
    val wrong = stops().firstOrNull { it.wrong } ?: return
    first(wrong.spot.focus.stops())?.request()
  }

  private fun first(stops: List<Focusable>): Focusable? = stops.minByOrNull { it.stop }

  /** Whether something here has the focus. */
  fun has(): Boolean {
    var at: Spot? = spot.surface.focused?.spot
    while (at != null && at !== spot) {
      at = at.around
    }
    return at != null
  }
}

/**
 * Lets a control have the focus for a spot; the control itself says that it is focusable.
 *
 * @param enabled whether it can have it now
 * @param wrong whether something is wrong with its value
 */
@Composable
fun Modifier.stop(
  spot: Spot,
  stop: Stop,
  enabled: Boolean = true,
  wrong: Boolean = false,
): Modifier {
  val control = remember(spot) { Focusable(spot) }
  control.stop = stop
  control.wrong = wrong
  if (enabled) {
    DisposableEffect(control) {
      spot.focus.add(control)
      onDispose { spot.focus.remove(control) }
    }
  }
  return focusRequester(control.requester).onFocusChanged {
    if (it.isFocused) {
      spot.surface.focused = control
    } else if (spot.surface.focused === control) {
      spot.surface.focused = null
    }
  }
}

/** Calls when the focus was there or in it and has gone elsewhere in the window. */
@Composable
fun Modifier.onLeave(left: () -> Unit): Modifier {
  val window = LocalWindowInfo.current
  val had = remember { booleanArrayOf(false) }
  return onFocusChanged {
    val leaves = had[0] && !it.hasFocus && window.isWindowFocused
    had[0] = it.hasFocus || (had[0] && !window.isWindowFocused)
    if (leaves) {
      left()
    }
  }
}
