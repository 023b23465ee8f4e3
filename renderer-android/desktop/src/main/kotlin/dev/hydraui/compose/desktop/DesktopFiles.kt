package dev.hydraui.compose.desktop

import androidx.compose.ui.ExperimentalComposeUiApi
import androidx.compose.ui.draganddrop.DragAndDropEvent
import androidx.compose.ui.draganddrop.awtTransferable
import dev.hydraui.capability.Download
import dev.hydraui.component.ChosenFile
import dev.hydraui.compose.scene.FileSource
import dev.hydraui.http.HttpCapabilities
import dev.hydraui.machine.Capabilities
import dev.hydraui.machine.Capability
import dev.hydraui.machine.Running
import java.awt.datatransfer.DataFlavor
import java.awt.datatransfer.UnsupportedFlavorException
import java.io.File
import java.io.IOException
import java.util.concurrent.atomic.AtomicBoolean
import java.util.function.Consumer

/**
 * Lets a person choose files, and where to put some, in the dialogs of the system, and drop files
 * from its windows. The dialogs wait on a thread of their own: what is drawn goes on meanwhile.
 *
 * @param back runs a task on the thread that draws
 */
internal class DesktopFiles(
  private val http: HttpCapabilities,
  private val dialogs: FileDialogs,
  private val back: (() -> Unit) -> Unit,
) : FileSource {

  private val kept = KeptFiles()
  private val asking = AtomicBoolean()

  override fun choose(accept: String, several: Boolean, chosen: (List<ChosenFile>) -> Unit) {
    ask({ dialogs.open(Accept(accept), several) }, emptyList()) { files ->
      if (files.isNotEmpty()) {
        chosen(files.map(kept::keep))
      }
    }
  }

  @OptIn(ExperimentalComposeUiApi::class)
  override fun canDrop(event: DragAndDropEvent): Boolean =
    event.awtTransferable.isDataFlavorSupported(DataFlavor.javaFileListFlavor)

  /** Folders are left out. */
  @OptIn(ExperimentalComposeUiApi::class)
  override fun dropped(event: DragAndDropEvent): List<ChosenFile> {
    val dragged =
      try {
        event.awtTransferable.getTransferData(DataFlavor.javaFileListFlavor) as List<*>
      } catch (none: UnsupportedFlavorException) {
        emptyList<File>()
      } catch (gone: IOException) {
        emptyList<File>()
      }
    return dragged.filterIsInstance<File>().filter { it.isFile }.map(kept::keep)
  }

  /** Uploads of what was chosen, its texts, and downloads. */
  fun capabilities(): Capabilities =
    http
      .of(kept)
      .with(
        Download.Text::class.java,
        Capability<Download.Text, Boolean> { request, answer ->
          save(request.fileName(), answer) { place ->
            answer.accept(written(place, request.text()))
            Running.NOTHING
          }
        },
      )
      .with(
        Download.From::class.java,
        Capability<Download.From, Boolean> { request, answer ->
          save(request.fileName(), answer) { place ->
            http.fetch(request.uri(), place.outputStream(), answer)
          }
        },
      )

  private fun save(name: String, answer: Consumer<Boolean>, write: (File) -> Running): Running {
    var running = Running.NOTHING
    var stopped = false
    ask({ dialogs.save(name) }, null) { place ->
      if (!stopped) {
        running = begun(place, answer, write)
      }
    }
    return Running {
      stopped = true
      running.stop()
    }
  }

  private fun begun(place: File?, answer: Consumer<Boolean>, write: (File) -> Running): Running {
    try {
      if (place != null) {
        return write(place)
      }
    } catch (unwritable: IOException) {
      // Told below, as where no place was chosen.
    }
    answer.accept(false)
    return Running.NOTHING
  }

  private fun written(place: File, text: String): Boolean {
    place.writeText(text)
    return true
  }

  /** One dialog at a time: another that is asked for meanwhile is as if it were closed at once. */
  private fun <T> ask(dialog: () -> T, none: T, then: (T) -> Unit) {
    if (!asking.compareAndSet(false, true)) {
      then(none)
      return
    }
    Thread(
        {
          val answered =
            try {
              dialog()
            } finally {
              asking.set(false)
            }
          back { then(answered) }
        },
        "hydra dialog",
      )
      .apply { isDaemon = true }
      .start()
  }
}
