package dev.hydraui.examples.compose

import androidx.compose.foundation.layout.Column
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import dev.hydraui.compose.HydraScreen
import dev.hydraui.compose.desktop.ComposeRenderer
import dev.hydraui.examples.counter.Counter

/** The counter in a window. */
// region launch
fun main() {
  ComposeRenderer.launch(Counter())
}

// endregion

// region part
/** A page of an application in Compose that there is already; one part of it is a machine. */
@Composable
fun Ours() {
  Column {
    Text("Ours")
    HydraScreen(Counter())
  }
}
// endregion
