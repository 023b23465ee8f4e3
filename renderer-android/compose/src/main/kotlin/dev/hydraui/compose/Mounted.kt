package dev.hydraui.compose

import androidx.compose.runtime.RememberObserver
import dev.hydraui.compose.scene.ComposeHost
import dev.hydraui.compose.scene.Spot
import dev.hydraui.compose.scene.Surface
import dev.hydraui.machine.Machine
import dev.hydraui.machine.Store
import dev.hydraui.reconcile.LiveView
import dev.hydraui.route.SafeAddress
import kotlinx.coroutines.CoroutineScope

/** A machine that runs and is drawn; it ends when the composition forgets it. */
internal class Mounted private constructor(val surface: Surface, private val end: () -> Unit) :
  RememberObserver {

  override fun onRemembered() {}

  override fun onForgotten() {
    end()
  }

  override fun onAbandoned() {
    end()
  }

  companion object {

    /** Begins to run a machine and to draw it. On the thread that composes. */
    fun <S, E> begin(machine: Machine<S, E>, settings: ScreenSettings, scope: CoroutineScope) =
      if (settings.ownThread) onItsOwn(machine, settings, scope) else here(machine, settings, scope)

    /** Begins to draw what a store runs. */
    fun <S, E> over(store: Store<S, E>, settings: ScreenSettings, scope: CoroutineScope): Mounted {
      val surface = surface(settings)
      val view = live(store, surface, settings, scope)
      return Mounted(surface, view::close)
    }

    private fun surface(settings: ScreenSettings): Surface {
      val surface = Surface(settings.drawers, settings.words, settings.onFailure)
      settings.files?.let(surface::filesFrom)
      surface.openBy { if (SafeAddress.leads(it)) settings.onOpen(it) }
      return surface
    }

    private fun <S, E> here(
      machine: Machine<S, E>,
      settings: ScreenSettings,
      scope: CoroutineScope,
    ): Mounted {
      val surface = surface(settings)
      val store =
        Store.start(machine, settings.capabilities, ComposeLoop(scope), settings.onFailure)
      val view = live(store, surface, settings, scope)
      return Mounted(surface) {
        view.close()
        store.close()
      }
    }

    private fun <S, E> live(
      store: Store<S, E>,
      surface: Surface,
      settings: ScreenSettings,
      scope: CoroutineScope,
    ): LiveView<S, E, Spot> {
      val frames = ComposeFrames(scope, settings.onFailure)
      val view = LiveView(store, ComposeHost(surface), surface.origin, frames)
      surface.answerBy { place, event, answered ->
        place.send(event)
        view.flush()
        answered.run()
      }
      return view
    }

    private fun <S, E> onItsOwn(
      machine: Machine<S, E>,
      settings: ScreenSettings,
      scope: CoroutineScope,
    ): Mounted {
      val surface = surface(settings)
      val thread = OwnThread(machine.javaClass.simpleName)
      val store = Store.start(machine, settings.capabilities, thread, settings.onFailure)
      val frames = ComposeFrames(scope, settings.onFailure)
      val view = HandedView(store, thread, surface, ComposeLoop(scope), frames, settings.onFailure)
      surface.answerBy(view::answer)
      return Mounted(surface) {
        view.close()
        store.close()
        thread.close()
      }
    }
  }
}
