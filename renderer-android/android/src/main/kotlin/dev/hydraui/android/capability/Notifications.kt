package dev.hydraui.android.capability

import android.Manifest
import android.app.Notification
import android.app.NotificationChannel
import android.app.NotificationManager
import android.app.PendingIntent
import android.content.Context
import android.content.Intent
import android.content.pm.PackageManager
import android.os.Build
import androidx.activity.ComponentActivity
import androidx.activity.result.ActivityResultLauncher
import androidx.activity.result.contract.ActivityResultContracts.RequestPermission
import dev.hydraui.capability.Platform
import dev.hydraui.machine.Capabilities
import dev.hydraui.machine.Capability
import dev.hydraui.machine.Running

/**
 * Tells a person something by the system's notifications; on Android 13 and newer the person is
 * asked for that first. On the main thread.
 *
 * @param otherwise tells it where the person does not want these
 */
internal class Notifications(
  private val context: Context,
  private val otherwise: (Platform.Notify) -> Unit,
) {

  private val system = checkNotNull(context.getSystemService(NotificationManager::class.java))
  private var activity: Class<out ComponentActivity>? = null
  private var asking: ActivityResultLauncher<String>? = null
  private val waiting = ArrayList<Platform.Notify>()
  private var count = 0

  /** From now on this activity asks, and is what a press on a notification leads to. */
  fun askIn(activity: ComponentActivity) {
    this.activity = activity.javaClass
    asking =
      activity.activityResultRegistry.register("hydra-notify", activity, RequestPermission()) {
        val all = waiting.toList()
        waiting.clear()
        all.forEach(::tellNow)
      }
  }

  fun capabilities(): Capabilities =
    Capabilities.none()
      .with(
        Platform.Notify::class.java,
        Capability<Platform.Notify, Boolean> { what, answer ->
          tell(what)
          answer.accept(true)
          Running.NOTHING
        },
      )

  /** The system asks once or twice, and answers by itself from then on. */
  private fun tell(what: Platform.Notify) {
    val asks = asking
    if (asks == null || isAllowed()) {
      tellNow(what)
      return
    }
    waiting.add(what)
    if (waiting.size == 1) {
      asks.launch(Manifest.permission.POST_NOTIFICATIONS)
    }
  }

  private fun isAllowed(): Boolean =
    Build.VERSION.SDK_INT < Build.VERSION_CODES.TIRAMISU ||
      context.checkSelfPermission(Manifest.permission.POST_NOTIFICATIONS) ==
        PackageManager.PERMISSION_GRANTED

  private fun tellNow(what: Platform.Notify) {
    if (isAllowed() && system.areNotificationsEnabled()) {
      system.notify(TAG, count++, notification(what))
    } else {
      otherwise(what)
    }
  }

  private fun notification(what: Platform.Notify): Notification =
    builder()
      .setSmallIcon(context.applicationInfo.icon.takeIf { it != 0 } ?: SOME_ICON)
      .setContentTitle(what.title())
      .setContentText(what.text())
      .setStyle(Notification.BigTextStyle().bigText(what.text()))
      .setContentIntent(back())
      .setAutoCancel(true)
      .build()

  private fun builder(): Notification.Builder {
    if (Build.VERSION.SDK_INT < Build.VERSION_CODES.O) {
      @Suppress("DEPRECATION")
      return Notification.Builder(context)
    }
    val name = context.applicationInfo.loadLabel(context.packageManager)
    system.createNotificationChannel(
      NotificationChannel(TAG, name, NotificationManager.IMPORTANCE_DEFAULT)
    )
    return Notification.Builder(context, TAG)
  }

  /** Brings the program back as it was left, as its icon does. */
  private fun back(): PendingIntent {
    val start =
      context.packageManager.getLaunchIntentForPackage(context.packageName)
        ?: Intent(context, activity ?: ComponentActivity::class.java)
          .addFlags(Intent.FLAG_ACTIVITY_NEW_TASK or Intent.FLAG_ACTIVITY_SINGLE_TOP)
    return PendingIntent.getActivity(context, 0, start, PendingIntent.FLAG_IMMUTABLE)
  }

  private companion object {
    /** Names these notifications, and the kind that a person can switch off. */
    const val TAG = "hydra"

    const val SOME_ICON = android.R.drawable.ic_dialog_info
  }
}
