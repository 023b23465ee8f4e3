package dev.hydraui.compose

import dev.hydraui.compose.scene.ComposeHost
import dev.hydraui.compose.scene.Spot
import dev.hydraui.compose.scene.Surface
import dev.hydraui.machine.Loop
import dev.hydraui.machine.Running
import dev.hydraui.machine.Store
import dev.hydraui.node.Node
import dev.hydraui.reconcile.Place
import dev.hydraui.reconcile.Reconciler
import java.util.concurrent.atomic.AtomicReference
import java.util.function.Consumer

/**
 * Keeps a surface showing what a machine on another thread makes of its state: views are made
 * there, handed over, and drawn on the thread that composes, the newest only.
 */
internal class HandedView<S, E>(
  private val store: Store<S, E>,
  private val thread: Loop,
  surface: Surface,
  private val drawing: ComposeLoop,
  private val frames: ComposeFrames,
  private val onFailure: Consumer<in Throwable>,
) : AutoCloseable {

  private val reconciler = Reconciler(ComposeHost(surface), surface.origin, this::send)
  private val handed = AtomicReference<Node<E>?>()

  /** Only looked at on the machine's thread. */
  private var stale = true

  private var frame = Running.NOTHING
  private var closed = false

  init {
    thread.post {
      store.listen { changed() }
      handOver()
    }
  }

  /** The view is made behind the events that wait already, so that many make one view. */
  private fun changed() {
    if (!stale) {
      stale = true
      thread.post { handOver() }
    }
  }

  private fun handOver() {
    if (!stale || store.state() == null) {
      return
    }
    stale = false
    try {
      val before = handed.getAndSet(store.machine().view(store.state()))
      if (before == null) {
        drawing.later { frame = frames.next(this::draw) }
      }
    } catch (failure: RuntimeException) {
      onFailure.accept(failure)
    }
  }

  private fun draw() {
    frame.stop()
    val view = handed.getAndSet(null)
    if (view != null && !closed) {
      try {
        reconciler.render(view)
      } catch (failure: RuntimeException) {
        onFailure.accept(failure)
      }
    }
  }

  /** Sends what a person did; it is answered when the view of the state after it is on screen. */
  fun answer(place: Place<Spot>, event: Any, answered: Runnable) {
    place.send(event)
    thread.post {
      handOver()
      drawing.later {
        draw()
        answered.run()
      }
    }
  }

  @Suppress("UNCHECKED_CAST")
  private fun send(event: Any?) {
    store.send(event as E)
  }

  /** Takes the view off the screen. */
  override fun close() {
    closed = true
    frame.stop()
    reconciler.clear()
  }
}
