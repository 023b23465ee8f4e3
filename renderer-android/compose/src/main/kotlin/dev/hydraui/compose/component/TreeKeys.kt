package dev.hydraui.compose.component

import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import androidx.compose.ui.input.key.Key
import androidx.compose.ui.input.key.KeyEvent
import androidx.compose.ui.input.key.KeyEventType
import androidx.compose.ui.input.key.isAltPressed
import androidx.compose.ui.input.key.isCtrlPressed
import androidx.compose.ui.input.key.isMetaPressed
import androidx.compose.ui.input.key.key
import androidx.compose.ui.input.key.type
import dev.hydraui.component.TreeItem
import dev.hydraui.compose.scene.Focusable
import dev.hydraui.compose.scene.Spot
import dev.hydraui.compose.scene.letter

/** How long letters belong together. */
private const val TOGETHER_NANOS = 500_000_000L

/**
 * What keys do in a tree, as the ARIA Authoring Practices have it: one thing can be reached by Tab,
 * the others by arrow keys and letters.
 */
internal class TreeKeys(private val tree: Spot) {

  /** What has or had the focus. */
  private var stop by mutableStateOf<Spot?>(null)
  private var has = false
  private var letters = ""
  private var lastLetter = 0L

  private fun things(): List<Spot> = open(tree)

  /** Something has the focus now. */
  fun went(control: Focusable) {
    has = isIn(control.spot)
    if (has) {
      stop = control.spot
    }
  }

  private fun isIn(spot: Spot): Boolean {
    var at: Spot? = spot
    while (at != null && at !== tree && at.shown is TreeItem<*>) {
      at = at.around
    }
    return at === tree && spot !== tree
  }

  /** Whether the Tab key leads to it: to what has or had the focus, else to the first. */
  fun reaches(spot: Spot): Boolean {
    val things = things()
    return spot === (stop?.takeIf { it in things } ?: things.firstOrNull())
  }

  /** Whether a thing is composed in any case. */
  fun keeps(spot: Spot): Boolean = spot === stop

  /** What is collapsed has the focus of what was in it. */
  fun restore() {
    if (!has || tree.surface.focused != null) {
      return
    }
    val things = things()
    var at = stop
    while (at != null && at !in things) {
      at = at.around?.takeIf { it.shown is TreeItem<*> }
    }
    at?.let(::go)
  }

  /** What a key does; whether anything. */
  fun pressed(event: KeyEvent): Boolean {
    val held = event.isCtrlPressed || event.isMetaPressed || event.isAltPressed
    val things = things()
    val at = things.indexOf(tree.surface.focused?.spot)
    if (event.type != KeyEventType.KeyDown || held || at < 0) {
      return false
    }
    val back = tree.surface.words.isRightToLeft
    when (event.key) {
      Key.DirectionDown -> things.getOrNull(at + 1)?.let(::go)
      Key.DirectionUp -> things.getOrNull(at - 1)?.let(::go)
      Key.MoveHome -> go(things.first())
      Key.MoveEnd -> go(things.last())
      Key.DirectionRight -> sideways(things, at, !back)
      Key.DirectionLeft -> sideways(things, at, back)
      else -> return typed(things, at, letter(event).lowercase())
    }
    return true
  }

  private fun item(thing: Spot) = thing.component as TreeItem<*>

  private fun go(thing: Spot) {
    stop = thing
    val control = thing.focus.stops().firstOrNull()
    // What is far away is composed first.
    if (control == null) tree.surface.whenDrawn { thing.focus.stops().firstOrNull()?.request() }
    else control.request()
  }

  private fun sideways(things: List<Spot>, at: Int, inwards: Boolean) {
    val thing = things[at]
    val opens = item(thing).onExpand.isPresent
    val open = opens && item(thing).expanded
    when {
      inwards && open -> things.getOrNull(at + 1)?.takeIf { it.around === thing }?.let(::go)
      inwards && opens -> expand(thing, true)
      !inwards && open -> expand(thing, false)
      !inwards -> thing.around?.takeIf { it in things }?.let(::go)
    }
  }

  private fun typed(things: List<Spot>, at: Int, letter: String): Boolean {
    if (letter.isBlank()) {
      return false
    }
    if (letter == "*") {
      things
        .filter { it.around === things[at].around }
        .filter { item(it).onExpand.isPresent && !item(it).expanded }
        .forEach { expand(it, true) }
      return true
    }
    val now = System.nanoTime()
    letters = if (now - lastLetter < TOGETHER_NANOS) letters + letter else letter
    lastLetter = now
    val first = if (letters.length > 1) at else at + 1
    val found =
      things.indices
        .map { things[(first + it) % things.size] }
        .firstOrNull { item(it).label.lowercase().startsWith(letters) }
    found?.let(::go)
    return true
  }
}
