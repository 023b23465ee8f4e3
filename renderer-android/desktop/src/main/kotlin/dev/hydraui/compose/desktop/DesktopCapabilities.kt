package dev.hydraui.compose.desktop

import dev.hydraui.capability.Clipboard
import dev.hydraui.capability.Share
import dev.hydraui.compose.scene.PictureSource
import dev.hydraui.http.HttpCapabilities
import dev.hydraui.jvm.JvmClock
import dev.hydraui.jvm.JvmNetwork
import dev.hydraui.jvm.KeptTexts
import dev.hydraui.jvm.Timers
import dev.hydraui.machine.Capabilities
import dev.hydraui.machine.Capability
import dev.hydraui.machine.Running
import java.awt.Desktop
import java.awt.HeadlessException
import java.awt.Toolkit
import java.awt.datatransfer.StringSelection
import java.io.File
import java.io.IOException
import java.net.URI
import java.nio.file.Files
import java.nio.file.StandardCopyOption

/**
 * What a desktop can be asked for: requests, streams of events, files, downloads, texts, time and
 * the clipboard. For the menus of windows use renderer-javafx, or give capabilities of your own.
 *
 * @param server what relative addresses are relative to
 * @param folder where texts are kept
 * @param dialogs where a person chooses files
 * @param back runs a task on the thread that draws
 */
internal class DesktopCapabilities(
  server: String,
  private val folder: File,
  dialogs: FileDialogs,
  back: (() -> Unit) -> Unit,
) {

  private val timers = Timers()
  private val http = HttpCapabilities(server, timers)

  /** Finds pictures where the machine's own requests go. */
  val pictures = PictureSource { http.bytes(it, PictureSource.MOST_BYTES).orElse(null) }

  /** Where a person's files come from. */
  val files = DesktopFiles(http, dialogs, back)

  fun all(): Capabilities =
    http
      .all()
      .with(files.capabilities())
      .with(KeptTexts(folder, ::replace).capabilities())
      .with(JvmClock.with(timers))
      .with(JvmNetwork.with(timers))
      .with(
        Clipboard.Copy::class.java,
        Capability<Clipboard.Copy, Boolean> { copy, answer ->
          answer.accept(copied(copy.text()))
          Running.NOTHING
        },
      )
      // Desktops have no one way for what is to be shared.
      .with(
        Share::class.java,
        Capability<Share, Share.Outcome> { what, answer ->
          answer.accept(Share.Outcome.copied(copied(what.whole())))
          Running.NOTHING
        },
      )

  /** Opens an address with the program that the person has for it; whether there is one. */
  fun browse(address: String): Boolean =
    try {
      Desktop.getDesktop().browse(URI(http.beside(address)))
      true
    } catch (none: IOException) {
      false
    } catch (none: UnsupportedOperationException) {
      false
    }

  private fun copied(text: String): Boolean =
    try {
      Toolkit.getDefaultToolkit().systemClipboard.setContents(StringSelection(text), null)
      true
    } catch (inUse: IllegalStateException) {
      false
    } catch (none: HeadlessException) {
      false
    }

  private fun replace(fresh: File, place: File) {
    Files.move(fresh.toPath(), place.toPath(), StandardCopyOption.REPLACE_EXISTING)
  }
}
