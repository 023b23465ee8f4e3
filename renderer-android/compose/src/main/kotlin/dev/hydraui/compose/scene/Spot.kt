package dev.hydraui.compose.scene

import androidx.compose.runtime.Composable
import androidx.compose.runtime.Stable
import androidx.compose.runtime.key
import androidx.compose.ui.Modifier
import dev.hydraui.node.Component
import dev.hydraui.reconcile.Place
import java.util.Optional

/**
 * Where a component stands in the view that is shown, as Compose's state: what reads it is composed
 * again when just this changes. On the thread that draws.
 */
@Stable
class Spot internal constructor(private val place: Place<Spot>?, val surface: Surface) {

  /** Names it among its siblings, for as long as it is there. */
  val id: Long = surface.newId()

  /** Takes the focus for it. */
  val focus = Focus(this)

  private val order = ArrayList<Spot>(0)
  private var looksOther = false

  /** What it looks like; of its events, those of [component] count. */
  var shown: Component<*>? by Watched(place?.component())
    private set

  /** What stands in it, in order. */
  var children: List<Spot> by Watched(emptyList())
    private set

  /** What tests find it by, or nothing. */
  var testId: String by Watched("")
    internal set

  /** Where it stands now; nothing for what the outermost component is put in. */
  var around: Spot? = null
    private set

  /** What is to be seen here, as of now, whatever has been drawn. */
  val component: Component<*>
    get() = checkNotNull(place).component()

  /**
   * Tells the machine of something that a person did; its answer is on screen as soon as may be.
   */
  fun send(event: Any, answered: () -> Unit = {}) {
    surface.send(checkNotNull(place), event, answered)
  }

  /** Likewise, of something that the machine may not want to know. */
  fun send(event: Optional<*>) {
    event.ifPresent { send(it) }
  }

  /** What stands in it now, whatever has been drawn. */
  internal fun within(): List<Spot> = order

  /** It looks otherwise than it did. */
  internal fun changed() {
    looksOther = true
  }

  internal fun insert(child: Spot, before: Spot?) {
    order.add(if (before == null) order.size else order.indexOf(before), child)
    child.around = this
  }

  internal fun move(child: Spot, before: Spot?) {
    order.remove(child)
    insert(child, before)
  }

  internal fun remove(child: Spot) {
    order.remove(child)
    child.around = null
  }

  /** What has been told of it is shown from now on. */
  internal fun publish() {
    if (looksOther) {
      looksOther = false
      shown = place?.component()
    }
    if (children != order) {
      children = order.toList()
    }
  }
}

/** Draws what stands at a spot. */
@Composable
fun Draw(spot: Spot, modifier: Modifier = Modifier) {
  val component = spot.shown ?: return
  spot.surface.drawers.Draw(component, spot, modifier)
}

/** Draws what stands in a spot, in order. */
@Composable
fun Children(spot: Spot) {
  for (child in spot.children) {
    key(child.id) { Draw(child) }
  }
}
