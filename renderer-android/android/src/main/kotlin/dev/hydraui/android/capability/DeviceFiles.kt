package dev.hydraui.android.capability

import android.content.ActivityNotFoundException
import android.content.Context
import android.content.Intent
import android.net.Uri
import androidx.activity.ComponentActivity
import androidx.activity.result.ActivityResultLauncher
import androidx.compose.ui.draganddrop.DragAndDropEvent
import androidx.compose.ui.draganddrop.toAndroidDragEvent
import dev.hydraui.capability.Download
import dev.hydraui.component.ChosenFile
import dev.hydraui.compose.scene.FileSource
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
internal class DeviceFiles(private val context: Context, private val http: HttpCapabilities) :
  FileSource {

  val chosen = Chosen(context)

  private val writing = Executors.newSingleThreadExecutor { Thread(it, "hydra files") }
  private var activity: ComponentActivity? = null
  private var asking: ActivityResultLauncher<Intent>? = null

  /** Who waits for what is chosen: one at a time, as there is one screen. */
  private var waiting: ((List<Uri>) -> Unit)? = null

  /** From now on this activity asks; what another one has asked is answered here. */
  fun askIn(activity: ComponentActivity) {
    this.activity = activity
    asking =
      activity.activityResultRegistry.register("hydra-files", activity, Documents) { documents ->
        val answered = waiting
        waiting = null
        answered?.invoke(documents)
      }
  }

  override fun choose(accept: String, several: Boolean, chosen: (List<ChosenFile>) -> Unit) {
    ask(Documents.toOpen(accept, several)) { documents ->
      if (documents.isNotEmpty()) {
        chosen(documents.map(this.chosen::keep))
      }
    }
  }

  override fun canDrop(event: DragAndDropEvent): Boolean {
    val what = event.toAndroidDragEvent().clipDescription ?: return false
    return (0 until what.mimeTypeCount).any { what.getMimeType(it) !in WORDS }
  }

  override fun dropped(event: DragAndDropEvent): List<ChosenFile> {
    val drag = event.toAndroidDragEvent()
    // They may be read from now on, as long as the activity lives.
    activity?.requestDragAndDropPermissions(drag)
    val clips = drag.clipData ?: return emptyList()
    return (0 until clips.itemCount).mapNotNull { clips.getItemAt(it).uri }.map(chosen::keep)
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

  private companion object {
    /** What is dragged when it is text and no file. */
    val WORDS = setOf("text/plain", "text/html", "text/vnd.android.intent")
  }
}
