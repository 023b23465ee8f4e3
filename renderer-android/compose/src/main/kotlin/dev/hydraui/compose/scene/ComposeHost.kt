package dev.hydraui.compose.scene

import dev.hydraui.node.Component
import dev.hydraui.reconcile.Host
import dev.hydraui.reconcile.Place

/**
 * Draws in Compose. What one render changes is gathered, and shown when it has ended: no frame
 * shows half of it, and one that throws shows nothing.
 */
class ComposeHost(private val surface: Surface) : Host<Spot> {

  private val changed = LinkedHashSet<Spot>()

  override fun create(place: Place<Spot>): Spot = Spot(place, surface)

  override fun update(spot: Spot, before: Component<*>, after: Component<*>) {
    spot.changed()
    changed.add(spot)
  }

  override fun identify(spot: Spot, testId: String) {
    spot.testId = testId
  }

  override fun insert(parent: Spot, child: Spot, before: Spot?) {
    parent.insert(child, before)
    changed.add(parent)
  }

  override fun move(parent: Spot, child: Spot, before: Spot?) {
    parent.move(child, before)
    changed.add(parent)
  }

  override fun remove(parent: Spot, child: Spot) {
    surface.nowhere.leaves(child)
    parent.remove(child)
    changed.add(parent)
  }

  override fun focus(spot: Spot) {
    surface.whenDrawn { spot.focus.take() }
  }

  override fun failed(failure: Throwable, path: String) {
    surface.fail(failure)
  }

  override fun finished() {
    changed.forEach(Spot::publish)
    changed.clear()
    surface.finished()
  }
}
