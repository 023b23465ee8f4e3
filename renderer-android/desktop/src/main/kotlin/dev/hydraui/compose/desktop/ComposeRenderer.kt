package dev.hydraui.compose.desktop

import androidx.compose.foundation.isSystemInDarkTheme
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.DpSize
import androidx.compose.ui.unit.dp
import androidx.compose.ui.window.Window
import androidx.compose.ui.window.application
import androidx.compose.ui.window.rememberWindowState
import dev.hydraui.compose.Dress
import dev.hydraui.compose.HydraScreen
import dev.hydraui.compose.scene.LocalPictures
import dev.hydraui.jvm.WindowHistory
import dev.hydraui.machine.Loop
import dev.hydraui.machine.Machine
import dev.hydraui.route.SafeAddress
import kotlinx.coroutines.launch

/** What a window has at first: room for a page beside its navigation. */
private val ROOM = DpSize(1080.dp, 760.dp)

/** Shows machines as programs for the desktop: `ComposeRenderer.launch(Counter())`. */
object ComposeRenderer {

  /** Runs a machine in a window: all that a `main` has to call. It returns when that is closed. */
  @JvmStatic
  @JvmOverloads
  fun launch(machine: Machine<*, *>, settings: DesktopSettings = DesktopSettings()) {
    application {
      var title by remember { mutableStateOf(settings.title) }
      val screen = settings.screen.copy(onTitle = { title = it })
      val place = rememberWindowState(size = ROOM)
      Window(onCloseRequest = ::exitApplication, state = place, title = title) {
        Shown(machine, settings.copy(screen = screen))
      }
    }
  }

  /** A machine with all that a desktop can be asked for, for a window that is there already. */
  @Composable
  fun <S, E> Shown(
    machine: Machine<S, E>,
    settings: DesktopSettings,
    modifier: Modifier = Modifier,
  ) {
    Shown(machine, settings, modifier, SystemDialogs)
  }

  @Composable
  internal fun <S, E> Shown(
    machine: Machine<S, E>,
    settings: DesktopSettings,
    modifier: Modifier,
    dialogs: FileDialogs,
  ) {
    val scope = rememberCoroutineScope()
    val own = remember { Thread.currentThread() }
    val desktop = remember {
      DesktopCapabilities(settings.server, settings.folder, dialogs) { task ->
        scope.launch { task() }
      }
    }
    val seen = remember { Seen() }
    val dress = remember { Dress(settings.brands) }
    val history = remember {
      val loop = Loop {
        if (Thread.currentThread() === own) it.run() else scope.launch { it.run() }
      }
      WindowHistory(settings.address, loop, desktop::browse)
    }
    val capabilities = remember {
      desktop
        .all()
        .with(history.capabilities())
        .with(dress.capabilities())
        .with(seen.capabilities())
        .with(settings.screen.capabilities)
    }
    val screen =
      settings.screen.copy(
        capabilities = capabilities,
        look = dress.look(isSystemInDarkTheme()),
        ownThread = false,
        files = settings.screen.files ?: desktop.files,
        onOpen = { if (SafeAddress.isWithin(it)) history.follow(it) else desktop.browse(it) },
      )
    CompositionLocalProvider(LocalPictures provides desktop.pictures) {
      HydraScreen(machine, modifier.fillMaxSize(), screen)
      seen.Follow()
    }
  }
}
