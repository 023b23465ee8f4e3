package dev.hydraui.compose.scene

import androidx.compose.foundation.focusGroup
import androidx.compose.foundation.focusable
import androidx.compose.runtime.Composable
import androidx.compose.runtime.DisposableEffect
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import androidx.compose.ui.focus.FocusDirection
import androidx.compose.ui.focus.FocusManager
import androidx.compose.ui.focus.FocusRequester
import androidx.compose.ui.focus.focusProperties
import androidx.compose.ui.focus.focusRequester
import androidx.compose.ui.focus.onFocusChanged
import androidx.compose.ui.platform.LocalFocusManager
import androidx.compose.ui.platform.LocalWindowInfo
import androidx.compose.ui.semantics.requestFocus
import androidx.compose.ui.semantics.semantics

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
  internal var types = false
  internal var sent = false

  /** Of the window that it is in. */
  internal var window: FocusManager? = null
  internal val requester = FocusRequester()

  /** Whether it has the focus. */
  internal val isFocused: Boolean
    get() = spot.surface.focused === this

  /** Gives it the focus. */
  fun request() {
    takes()
  }

  internal fun takes(): Boolean {
    sent = true
    return requester.requestFocus(FocusDirection.Enter)
  }
}

/** The focus of what stands at a spot. */
class Focus internal constructor(private val spot: Spot) {

  private val own = ArrayList<Focusable>()

  /** What is told when the focus leaves this, where something is. */
  internal var leaving: Leaving? = null

  internal fun add(control: Focusable) {
    own.add(control)
  }

  internal fun remove(control: Focusable) {
    own.remove(control)
    if (spot.surface.focused === control) {
      spot.surface.focused = null
    }
  }

  /** What stands in this is left, and then this. */
  internal fun leave() {
    spot.within().forEach { it.focus.leave() }
    leaving?.leave()
  }

  /** What the Tab key leads to, in order. */
  fun stops(): List<Focusable> =
    own.filter { it.stop != Stop.PLACE } + spot.within().flatMap { it.focus.stops() }

  /**
   * The focus goes there: of several choices to the one that is chosen, else to what can be filled
   * in, else to what can be pressed. In a window that is about to open, when that is there.
   */
  fun take() {
    val taken = (first(stops()) ?: own.firstOrNull())?.takes() ?: false
    spot.surface.awaited = if (taken) null else spot
  }

  /** The focus goes to the first field that is wrong. */
  fun takeWrong() {
    val wrong = stops().firstOrNull { it.wrong } ?: return
    first(wrong.spot.focus.stops())?.request()
  }

  private fun first(stops: List<Focusable>): Focusable? = stops.minByOrNull { it.stop }

  /** The focus goes to what the Tab key leads to first, in what stands in it if there is such. */
  fun takeFirst() {
    (inner().firstOrNull() ?: stops().firstOrNull() ?: own.firstOrNull())?.request()
  }

  /** What the Tab key leads to in what stands in it, in order. */
  internal fun inner(): List<Focusable> = spot.within().flatMap { it.focus.stops() }

  /** The place that this is, where it is one. */
  internal val place: Focusable?
    get() = own.firstOrNull { it.stop == Stop.PLACE }

  /** The focus goes to the place that this is, past what stands in it. */
  fun goTo() {
    place?.request()
  }

  /** Whether something here has the focus. */
  fun has(): Boolean = holds(spot.surface.focused?.spot)

  /** In a window that opens the focus goes where it was to go, or else to the first thing. */
  internal fun settle() {
    val awaited = spot.surface.awaited
    if (holds(awaited)) {
      awaited?.focus?.take()
    } else if (!has()) {
      takeFirst()
    }
  }

  private fun holds(inner: Spot?): Boolean {
    var at = inner
    while (at != null && at !== spot) {
      at = at.around
    }
    return at != null
  }
}

/** A control of a spot's. */
@Composable fun rememberControl(spot: Spot): Focusable = remember(spot) { Focusable(spot) }

/** Lets the control of a spot have the focus, as [stop] does. */
@Composable
fun Modifier.stop(spot: Spot, stop: Stop, enabled: Boolean = true, wrong: Boolean = false) =
  stop(rememberControl(spot), stop, enabled, wrong)

/**
 * Lets a control have the focus; the control itself says that it is focusable.
 *
 * @param enabled whether it can have it now
 * @param wrong whether something is wrong with its value
 * @param types whether keys write into it
 */
@Composable
fun Modifier.stop(
  control: Focusable,
  stop: Stop,
  enabled: Boolean = true,
  wrong: Boolean = false,
  types: Boolean = false,
): Modifier {
  control.stop = stop
  control.types = types
  control.wrong = wrong
  control.window = LocalFocusManager.current
  if (enabled) {
    DisposableEffect(control) {
      control.spot.focus.add(control)
      onDispose { control.spot.focus.remove(control) }
    }
  }
  return if (enabled) then(MouseFocus(control)).at(control) else at(control)
}

/**
 * Lets what the Tab key does not lead to have the focus where it is sent there.
 *
 * @param reached whether the Tab key leads there after all
 */
@Composable
fun Modifier.place(control: Focusable, reached: () -> Boolean = { false }): Modifier {
  control.stop = Stop.PLACE
  DisposableEffect(control) {
    control.spot.focus.add(control)
    onDispose { control.spot.focus.remove(control) }
  }
  return at(control)
    .semantics {
      requestFocus {
        control.request()
        true
      }
    }
    .focusProperties { canFocus = control.sent || reached() }
    .focusable()
}

/** Lets a control have the focus where it is sent there, and nowhere else. */
fun Modifier.led(control: Focusable): Modifier =
  focusProperties { canFocus = control.sent }.at(control)

private fun Modifier.at(control: Focusable): Modifier {
  val surface = control.spot.surface
  return focusRequester(control.requester).onFocusChanged {
    if (it.isFocused) {
      surface.focused = control
    } else {
      control.sent = false
      if (surface.focused === control) {
        surface.focused = null
      }
    }
  }
}

/**
 * Calls when the focus was there or in it and has gone elsewhere in the window; not while it goes
 * from one thing in it to another. What stands in the spot is told first.
 */
@Composable
fun Modifier.onLeave(spot: Spot, left: () -> Unit): Modifier {
  val window = LocalWindowInfo.current
  val leaving = remember { Leaving() }
  leaving.left = left
  spot.focus.leaving = leaving
  return onFocusChanged {
      if (leaving.had && !it.hasFocus && window.isWindowFocused) {
        spot.focus.leave()
      } else {
        leaving.had = leaving.had || it.hasFocus
      }
    }
    .focusGroup()
}

/** What is told once when the focus leaves: Compose tells those around it first. */
internal class Leaving {

  var had = false
  var left: () -> Unit = {}

  fun leave() {
    if (had) {
      had = false
      left()
    }
  }
}
