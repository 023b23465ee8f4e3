package dev.hydraui.android.capability

import android.content.ActivityNotFoundException
import android.content.Context
import android.content.Intent
import android.net.Uri
import androidx.activity.ComponentActivity
import androidx.activity.result.ActivityResultLauncher
import dev.hydraui.capability.Download
import dev.hydraui.component.ChosenFile
import dev.hydraui.http.HttpCapabilities
import dev.hydraui.machine.Capabilities
import dev.hydraui.machine.Capability
import dev.hydraui.machine.Running
import java.io.IOException
import java.io.OutputStream
import java.util.concurrent.Executors
import java.util.function.Consumer

/**
 * Lets a person choose documents, and where to put some, with the system's own screens (Storage
 * Access Framework): a program needs no permission for that. On the main thread.
 */
internal class DeviceFiles(private val context: Context, private val http: HttpCapabilities) {

  val chosen = Chosen(context)

  private val writing = Executors.newSingleThreadExecutor { Thread(it, "hydra files") }
  private var asking: ActivityResultLauncher<Intent>? = null

  /** Who waits for what is chosen: one at a time, as there is one screen. */
  private var waiting: ((List<Uri>) -> Unit)? = null

  /** From now on this activity asks; what another one has asked is answered here. */
  fun askIn(activity: ComponentActivity) {
    asking =
      activity.activityResultRegistry.register("hydra-files", activity, Documents) { documents ->
        val answered = waiting
        waiting = null
        answered?.invoke(documents)
      }
  }

  /**
   * Lets a person choose files.
   *
   * @param accept media types and endings, as a file field has them; nothing for all
   */
  fun pick(accept: String, several: Boolean, picked: (List<ChosenFile>) -> Unit) {
    ask(Documents.toOpen(accept, several)) { documents -> picked(documents.map(chosen::keep)) }
  }

  fun capabilities(): Capabilities =
    Capabilities.none()
      .with(
        Download.Text::class.java,
        Capability<Download.Text, Boolean> { request, answer ->
          save(request.fileName(), request.mediaType(), answer) { sink ->
            writing.execute { answer.accept(written(sink, request.text())) }
            Running.NOTHING
          }
        },
      )
      .with(
        Download.From::class.java,
        Capability<Download.From, Boolean> { request, answer ->
          save(request.fileName(), "", answer) { http.fetch(request.uri(), it, answer) }
        },
      )

  fun close() {
    writing.shutdown()
  }

  private fun save(
    name: String,
    mediaType: String,
    answer: Consumer<Boolean>,
    write: (OutputStream) -> Running,
  ): Running {
    var running = Running.NOTHING
    var stopped = false
    ask(Documents.toCreate(name, mediaType)) { documents ->
      val sink = documents.firstOrNull()?.let(::sink)
      when {
        stopped -> sink?.close()
        sink == null -> answer.accept(false)
        else -> running = write(sink)
      }
    }
    return Running {
      stopped = true
      running.stop()
    }
  }

  private fun sink(document: Uri): OutputStream? =
    try {
      context.contentResolver.openOutputStream(document)
    } catch (none: IOException) {
      null
    }

  private fun written(sink: OutputStream, text: String): Boolean =
    try {
      sink.use { it.write(text.toByteArray()) }
      true
    } catch (full: IOException) {
      false
    }

  private fun ask(intent: Intent, then: (List<Uri>) -> Unit) {
    val asks = asking
    if (asks == null || waiting != null) {
      then(emptyList())
      return
    }
    waiting = then
    try {
      asks.launch(intent)
    } catch (nobody: ActivityNotFoundException) {
      waiting = null
      then(emptyList())
    }
  }
}
