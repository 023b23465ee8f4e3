package dev.hydraui.compose.scene

import androidx.compose.foundation.layout.Column
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.ui.Modifier
import dev.hydraui.node.Component

/** Stands for a component that nothing draws, says so, and shows what is in it. */
@Composable
internal fun Undrawn(component: Component<*>, spot: Spot, modifier: Modifier) {
  val message = "Nothing draws ${component.type().name()}"
  LaunchedEffect(message) {
    spot.surface.fail(IllegalStateException("$message; add a drawer with Drawers.with(...)"))
  }
  Column(modifier) {
    Text(message)
    Children(spot)
  }
}
