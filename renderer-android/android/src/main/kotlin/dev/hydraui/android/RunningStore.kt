package dev.hydraui.android

import android.os.Handler
import android.os.Looper
import androidx.lifecycle.ViewModel
import dev.hydraui.compose.ScreenSettings
import dev.hydraui.machine.Loop
import dev.hydraui.machine.Machine
import dev.hydraui.machine.Store

/** What an activity runs, for as long as a person has it open; it outlives the activity object. */
internal class RunningStore : ViewModel() {

  private var store: Store<*, *>? = null

  /** The store that runs, or one that begins to run this machine if none does. */
  @Suppress("UNCHECKED_CAST")
  fun <S, E> of(machine: Machine<S, E>, settings: ScreenSettings): Store<S, E> {
    val running = store ?: Store.start(machine, settings.capabilities, MainLoop, settings.onFailure)
    store = running
    return running as Store<S, E>
  }

  override fun onCleared() {
    store?.close()
  }
}

/** The main thread: at once if a task comes from it. */
private object MainLoop : Loop {

  private val main = Handler(Looper.getMainLooper())

  override fun post(task: Runnable) {
    if (Looper.myLooper() == Looper.getMainLooper()) {
      task.run()
    } else {
      main.post(task)
    }
  }
}
