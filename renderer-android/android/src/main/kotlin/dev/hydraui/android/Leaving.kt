package dev.hydraui.android

import android.app.AlertDialog
import androidx.activity.ComponentActivity
import androidx.activity.OnBackPressedCallback
import androidx.lifecycle.Lifecycle
import androidx.lifecycle.LifecycleEventObserver
import dev.hydraui.jvm.WindowHistory
import dev.hydraui.message.Messages

/**
 * The way back of an activity: through the history first, then out of it, which is asked about
 * where the machine guards it. What is open in the page closes before, as it is heard before. Where
 * this has nothing to do the system goes back itself, and shows beforehand where to.
 */
internal class Leaving(
  private val activity: ComponentActivity,
  private val history: WindowHistory,
  private val words: Messages,
) : OnBackPressedCallback(false) {

  private var question: AlertDialog? = null

  /** From now on the activity's way back is this one, until it is destroyed. */
  fun begin() {
    activity.onBackPressedDispatcher.addCallback(this)
    history.memory().whenChanged { isEnabled = hears() }
    isEnabled = hears()
    activity.lifecycle.addObserver(
      LifecycleEventObserver { _, event ->
        if (event == Lifecycle.Event.ON_DESTROY) {
          question?.dismiss()
        }
      }
    )
  }

  private fun hears() = history.memory().position() > 0 || history.isGuarded

  override fun handleOnBackPressed() {
    if (history.memory().position() > 0) {
      history.back()
    } else {
      ask()
    }
  }

  private fun ask() {
    val says = ProgramWords.of(words)
    question =
      AlertDialog.Builder(activity)
        .setTitle(says.question)
        .setMessage(says.more)
        .setNegativeButton(says.stay, null)
        .setPositiveButton(says.leave) { _, _ -> activity.finish() }
        .show()
  }
}
