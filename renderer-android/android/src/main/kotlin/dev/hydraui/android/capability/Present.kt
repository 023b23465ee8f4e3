package dev.hydraui.android.capability

import androidx.activity.ComponentActivity
import androidx.lifecycle.Lifecycle
import androidx.lifecycle.LifecycleEventObserver
import dev.hydraui.capability.Platform
import dev.hydraui.capability.Platform.Visible
import dev.hydraui.machine.Capabilities
import dev.hydraui.machine.Capability
import dev.hydraui.machine.Running
import java.util.function.Consumer

/**
 * The activity that is shown now, which is another one after the device has been turned. On the
 * main thread.
 */
internal class Present {

  private val told = ArrayList<Consumer<Visible>>()
  private var visible = Visible.HIDDEN

  fun becomes(activity: ComponentActivity) {
    activity.lifecycle.addObserver(
      LifecycleEventObserver { _, event ->
        when (event) {
          Lifecycle.Event.ON_START -> tell(Visible.SHOWN)
          Lifecycle.Event.ON_STOP ->
            // It is made anew at once: nobody sees it go.
            if (!activity.isChangingConfigurations) {
              tell(if (activity.isFinishing) Visible.LEAVING else Visible.HIDDEN)
            }
          else -> {}
        }
      }
    )
  }

  fun capabilities(): Capabilities =
    Capabilities.none()
      .with(
        Platform.Visibility::class.java,
        Capability<Platform.Visibility, Visible> { _, answer ->
          told.add(answer)
          answer.accept(visible)
          Running { told.remove(answer) }
        },
      )

  private fun tell(now: Visible) {
    if (now != visible) {
      visible = now
      told.toList().forEach { it.accept(now) }
    }
  }
}
