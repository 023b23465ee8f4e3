package dev.hydraui.compose

import androidx.compose.runtime.withFrameNanos
import dev.hydraui.machine.Loop
import dev.hydraui.machine.Running
import dev.hydraui.reconcile.Frames
import java.util.function.Consumer
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.launch

/** Draws with the frames of a composition, whose scope has its clock. */
internal class ComposeFrames(
  private val scope: CoroutineScope,
  private val onFailure: Consumer<in Throwable>,
) : Frames {

  override fun next(task: Runnable): Running {
    val job =
      scope.launch {
        withFrameNanos {
          try {
            task.run()
          } catch (failure: RuntimeException) {
            onFailure.accept(failure)
          }
        }
      }
    return Running { job.cancel() }
  }
}

/** The thread that composes, on which this is made: at once if a task comes from it. */
internal class ComposeLoop(private val scope: CoroutineScope) : Loop {

  private val own = Thread.currentThread()

  override fun post(task: Runnable) {
    if (Thread.currentThread() === own) {
      task.run()
    } else {
      scope.launch { task.run() }
    }
  }

  /** Not now, but soon. */
  fun later(task: Runnable) {
    scope.launch { task.run() }
  }
}
