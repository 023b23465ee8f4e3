package dev.hydraui.examples.compose

import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.unit.dp
import androidx.compose.ui.window.Window
import androidx.compose.ui.window.application
import androidx.compose.ui.window.rememberWindowState
import dev.hydraui.admin.Admin
import dev.hydraui.admin.AdminConfig
import dev.hydraui.admin.WhichServer
import dev.hydraui.compose.ScreenSettings
import dev.hydraui.compose.desktop.ComposeRenderer
import dev.hydraui.compose.desktop.DesktopSettings
import dev.hydraui.jvm.Folders
import dev.hydraui.jvm.JvmFormat
import dev.hydraui.machine.Capabilities
import dev.hydraui.machine.Running
import java.io.File
import java.net.URI
import kotlin.system.exitProcess

/**
 * The admin in a window: `main` takes the address of a server's, or asks for one. It ends with 2
 * where that is no address.
 */
fun main(arguments: Array<String>) {
  val server = arguments.firstOrNull()?.let(WhichServer::address)
  if (arguments.size > 1 || (server != null && server.isEmpty)) {
    System.err.println(
      "hydra desktop --compose: the address of an admin is expected, as " +
        "http://127.0.0.1:7070/admin/, or nothing."
    )
    exitProcess(2)
  }
  application {
    var title by remember { mutableStateOf("Hydra") }
    val place = rememberWindowState(width = 1080.dp, height = 760.dp)
    Window(onCloseRequest = ::exitApplication, state = place, title = title) {
      AdminOf(server?.get(), Folders.data("hydra-admin")) { title = it }
    }
  }
}

/** The admin of a server or, while it is not known, the question which. */
@Composable
internal fun AdminOf(given: URI?, folder: File, onTitle: (String) -> Unit = {}) {
  var server by remember { mutableStateOf(given) }
  val at = server
  if (at == null) {
    val visits =
      Capabilities.none().with(WhichServer.Visit::class.java) { visit, _ ->
        server = visit.server
        Running.NOTHING
      }
    val screen = ScreenSettings(capabilities = visits, onTitle = onTitle)
    ComposeRenderer.Shown(WhichServer(), DesktopSettings(folder = folder, screen = screen))
  } else {
    val screen = ScreenSettings(onTitle = onTitle)
    val admin = remember { Admin(AdminConfig.USUAL, JvmFormat()) }
    ComposeRenderer.Shown(admin, DesktopSettings(server = "$at", folder = folder, screen = screen))
  }
}
