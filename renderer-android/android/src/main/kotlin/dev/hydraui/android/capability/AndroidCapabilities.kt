package dev.hydraui.android.capability

import android.content.ActivityNotFoundException
import android.content.ClipData
import android.content.ClipboardManager
import android.content.Context
import android.content.Intent
import android.net.Uri
import androidx.activity.ComponentActivity
import dev.hydraui.capability.Clipboard
import dev.hydraui.capability.Platform
import dev.hydraui.compose.scene.PictureSource
import dev.hydraui.http.HttpCapabilities
import dev.hydraui.jvm.JvmClock
import dev.hydraui.jvm.KeptTexts
import dev.hydraui.jvm.Timers
import dev.hydraui.machine.Capabilities
import dev.hydraui.machine.Capability
import dev.hydraui.machine.Running
import java.io.File
import java.io.IOException

/**
 * What a device can be asked for: `dev.hydraui.capability` without the history of an activity. On
 * the main thread.
 *
 * @param context the application's
 * @param server what relative addresses are relative to
 * @param tells tells a person something in the window, who does not want it told by the system
 */
internal class AndroidCapabilities(
  private val context: Context,
  server: String,
  tells: (Platform.Notify) -> Unit = {},
) {

  private val timers = Timers()
  private val http = HttpCapabilities(server, timers)
  private val present = Present()
  private val notifications = Notifications(context, tells)

  /** A person's documents. */
  val files = DeviceFiles(context, http)

  /** Finds pictures where the machine's own requests go. */
  val pictures = PictureSource { http.bytes(it, PictureSource.MOST_BYTES).orElse(null) }

  fun all(): Capabilities =
    http
      .all()
      .with(http.of(files.chosen))
      .with(KeptTexts(File(context.filesDir, "hydra"), ::replace).capabilities())
      .with(JvmClock.with(timers))
      .with(Clipboard.Copy::class.java, Capability(::copy))
      .with(files.capabilities())
      .with(Network.capabilities(context))
      .with(present.capabilities())
      .with(notifications.capabilities())
      .with(Sharing.capabilities(context))

  /** From now on this is the activity that is shown. */
  fun isShownIn(activity: ComponentActivity) {
    present.becomes(activity)
    files.askIn(activity)
    notifications.askIn(activity)
  }

  /** Opens an address with the program that the device has for it; whether there is one. */
  fun browse(address: String): Boolean =
    try {
      val intent = Intent(Intent.ACTION_VIEW, Uri.parse(http.beside(address)))
      context.startActivity(intent.addFlags(Intent.FLAG_ACTIVITY_NEW_TASK))
      true
    } catch (nobody: ActivityNotFoundException) {
      false
    }

  fun close() {
    files.close()
  }

  private fun copy(copy: Clipboard.Copy, answer: java.util.function.Consumer<Boolean>): Running {
    val clipboard = checkNotNull(context.getSystemService(ClipboardManager::class.java))
    clipboard.setPrimaryClip(ClipData.newPlainText("", copy.text()))
    answer.accept(true)
    return Running.NOTHING
  }

  /** One step, on the file systems that Android has. */
  private fun replace(fresh: File, place: File) {
    if (!fresh.renameTo(place)) {
      throw IOException("$fresh cannot take the place of $place")
    }
  }
}
