package dev.hydraui.compose

import dev.hydraui.machine.Loop
import java.util.concurrent.ExecutorService
import java.util.concurrent.Executors
import java.util.concurrent.RejectedExecutionException

/** A thread for one machine. Once closed it does what waits, and ends. */
internal class OwnThread(name: String) : Loop, AutoCloseable {

  private val thread: ExecutorService =
    Executors.newSingleThreadExecutor { task ->
      Thread(task, "hydra $name").apply { isDaemon = true }
    }

  override fun post(task: Runnable) {
    try {
      thread.execute(task)
    } catch (closed: RejectedExecutionException) {
      // What comes after the end has nobody to go to.
      return
    }
  }

  override fun close() {
    thread.shutdown()
  }
}
