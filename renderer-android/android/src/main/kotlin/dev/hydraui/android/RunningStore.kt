package dev.hydraui.android

import android.os.Bundle
import androidx.lifecycle.ViewModel

/** What an activity runs, for as long as a person has it open; it outlives the activity object. */
internal class RunningStore : ViewModel() {

  private var run: Run<*, *>? = null

  /** The run that goes on, or one that is begun. */
  @Suppress("UNCHECKED_CAST")
  fun <S, E> orBegin(begin: () -> Run<S, E>): Run<S, E> {
    val going = run ?: begin()
    run = going
    return going as Run<S, E>
  }

  /** What is kept of it when the process ends. */
  fun saved(): Bundle = run?.saved() ?: Bundle.EMPTY

  override fun onCleared() {
    run?.close()
  }
}
