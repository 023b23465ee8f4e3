package dev.hydraui.compose.desktop

import androidx.compose.runtime.Composable
import androidx.compose.runtime.DisposableEffect
import androidx.lifecycle.Lifecycle
import androidx.lifecycle.LifecycleEventObserver
import androidx.lifecycle.compose.LocalLifecycleOwner
import dev.hydraui.capability.Platform
import dev.hydraui.capability.Platform.Visible
import dev.hydraui.machine.Capabilities
import dev.hydraui.machine.Capability
import dev.hydraui.machine.Running
import java.util.function.Consumer

/**
 * Whether the window is shown or an icon, as Compose's lifecycle says. On the thread that draws.
 */
internal class Seen {

  private val told = ArrayList<Consumer<Visible>>()
  private var visible = Visible.SHOWN

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

  /** Follows the window. Composed behind what is told, so that it still hears of its end. */
  @Composable
  fun Follow() {
    val lifecycle = LocalLifecycleOwner.current.lifecycle
    DisposableEffect(lifecycle) {
      val observer = LifecycleEventObserver { _, event ->
        when (event) {
          Lifecycle.Event.ON_START -> tell(Visible.SHOWN)
          Lifecycle.Event.ON_STOP -> tell(Visible.HIDDEN)
          else -> {}
        }
      }
      lifecycle.addObserver(observer)
      onDispose {
        lifecycle.removeObserver(observer)
        tell(Visible.LEAVING)
      }
    }
  }

  private fun tell(now: Visible) {
    if (now != visible) {
      visible = now
      told.toList().forEach { it.accept(now) }
    }
  }
}
