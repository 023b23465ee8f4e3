package dev.hydraui.android

import android.os.Handler
import android.os.Looper
import dev.hydraui.machine.Loop

/** The main thread: at once if a task comes from it. */
internal object MainLoop : Loop {

  override fun post(task: Runnable) {
    if (Looper.myLooper() == Looper.getMainLooper()) {
      task.run()
    } else {
      later(task)
    }
  }

  /** Not now, but soon. */
  fun later(task: Runnable) {
    Handler(Looper.getMainLooper()).post(task)
  }
}
