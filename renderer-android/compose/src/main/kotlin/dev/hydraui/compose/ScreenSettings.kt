package dev.hydraui.compose

import dev.hydraui.compose.component.ComposeDrawers
import dev.hydraui.compose.scene.Drawers
import dev.hydraui.compose.scene.FileSource
import dev.hydraui.compose.scene.Pointer
import dev.hydraui.machine.Capabilities
import dev.hydraui.message.English
import dev.hydraui.message.Messages
import java.util.function.Consumer
import java.util.logging.Level
import java.util.logging.Logger

/**
 * How a machine is run and drawn.
 *
 * @param capabilities what the machine can ask for
 * @param drawers what draws each component
 * @param words what components say themselves, and whether it is read from right to left
 * @param look its colours and sizes
 * @param pointer what a person points with; on Android a finger, which `AndroidRenderer` says
 *   itself
 * @param ownThread whether the machine works on a thread of its own, so that no `update` holds up
 *   the screen; else on the one that draws
 * @param onOpen goes to a place outside of the application; only addresses that may be followed
 * @param onTitle told of the title of each page that is shown: of a window, it is the window's
 * @param files where a person's files come from; without it none can be chosen
 * @param onFailure told what the machine, a capability or a drawer threw
 */
data class ScreenSettings(
  val capabilities: Capabilities = Capabilities.none(),
  val drawers: Drawers = ComposeDrawers.all(),
  val words: Messages = English(),
  val look: Look = Look.LIGHT,
  val pointer: Pointer = Pointer.FINE,
  val ownThread: Boolean = false,
  val onOpen: (String) -> Unit = {},
  val onTitle: (String) -> Unit = {},
  val files: FileSource? = null,
  val onFailure: Consumer<in Throwable> = Consumer {
    // System.Logger is not in Android.
    Logger.getLogger("dev.hydraui.compose").log(Level.SEVERE, it.toString(), it)
  },
)
