package dev.hydraui.android.capability

import android.Manifest.permission.POST_NOTIFICATIONS
import android.app.Application
import android.app.Notification
import android.app.NotificationManager
import android.content.Intent
import android.content.pm.PackageManager
import android.os.Build
import androidx.activity.ComponentActivity
import androidx.test.core.app.ApplicationProvider
import dev.hydraui.capability.Platform.Notify
import dev.hydraui.capability.Share
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config

/** What a person is told by the system, on the oldest Android and on the newest. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [24, 35])
internal class NotificationsTest {

  private val context = ApplicationProvider.getApplicationContext<Application>()
  private val system = checkNotNull(context.getSystemService(NotificationManager::class.java))
  private val toldHere = ArrayList<Notify>()
  private val device = AndroidCapabilities(context, "", toldHere::add)
  private val rain = Notify("It rains", "Take a coat")

  @Test
  fun tellsByTheSystem() {
    shadowOf(context).grantPermissions(POST_NOTIFICATIONS)
    shown()
    assertTrue(Asked(device.all(), rain).next())
    val told = shadowOf(system).allNotifications.single()
    assertEquals("It rains", told.extras.getString(Notification.EXTRA_TITLE))
    assertEquals("Take a coat", told.extras.getString(Notification.EXTRA_TEXT))
    if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.O) {
      assertEquals(told.channelId, system.notificationChannels.single().id)
    }
    assertEquals(emptyList<Notify>(), toldHere)
  }

  @Test
  fun aPressBringsTheProgramBack() {
    shadowOf(context).grantPermissions(POST_NOTIFICATIONS)
    shown()
    Asked(device.all(), rain).next()
    shadowOf(system).allNotifications.single().contentIntent.send()
    val back = shadowOf(context).nextStartedActivity
    assertEquals(ComponentActivity::class.java.name, back.component?.className)
    assertTrue(back.flags and Intent.FLAG_ACTIVITY_NEW_TASK != 0)
  }

  @Test
  fun tellsItHereWhereThePersonHasSwitchedItOff() {
    shadowOf(context).grantPermissions(POST_NOTIFICATIONS)
    shadowOf(system).setNotificationsEnabled(false)
    shown()
    assertTrue(Asked(device.all(), rain).next())
    assertEquals(emptyList<Notification>(), shadowOf(system).allNotifications)
    assertEquals(listOf(rain), toldHere)
  }

  @Test
  @Config(sdk = [35])
  fun asksOnceBeforeItTellsAnything() {
    val activity = shown()
    Asked(device.all(), rain).next()
    Asked(device.all(), Notify("It snows", "")).next()
    assertEquals(emptyList<Notification>(), shadowOf(system).allNotifications)
    shadowOf(context).grantPermissions(POST_NOTIFICATIONS)
    answer(activity, PackageManager.PERMISSION_GRANTED)
    assertEquals(2, shadowOf(system).allNotifications.size)
    assertEquals(emptyList<Notify>(), toldHere)
  }

  @Test
  @Config(sdk = [35])
  fun tellsItHereWhereThePersonRefuses() {
    val activity = shown()
    Asked(device.all(), rain).next()
    answer(activity, PackageManager.PERMISSION_DENIED)
    assertEquals(emptyList<Notification>(), shadowOf(system).allNotifications)
    assertEquals(listOf(rain), toldHere)
  }

  @Test
  fun sharesWithAProgramOfThePersonsChoice() {
    val share = Share("Order 7", "On its way", "https://a.example/7")
    assertEquals(Share.Outcome.OFFERED, Asked(device.all(), share).next())
    val asks = shadowOf(context).nextStartedActivity
    assertEquals(Intent.ACTION_CHOOSER, asks.action)
    @Suppress("DEPRECATION") val send = asks.getParcelableExtra<Intent>(Intent.EXTRA_INTENT)
    assertEquals(Intent.ACTION_SEND, send?.action)
    assertEquals("text/plain", send?.type)
    assertEquals("On its way\nhttps://a.example/7", send?.getStringExtra(Intent.EXTRA_TEXT))
    assertEquals("Order 7", send?.getStringExtra(Intent.EXTRA_SUBJECT))
    assertNull(shadowOf(context).nextStartedActivity)
  }

  private fun answer(activity: ComponentActivity, with: Int) {
    val asked = checkNotNull(shadowOf(activity).lastRequestedPermission) { "nothing is asked" }
    assertEquals(listOf(POST_NOTIFICATIONS), asked.requestedPermissions.toList())
    @Suppress("DEPRECATION")
    activity.onRequestPermissionsResult(
      asked.requestCode,
      asked.requestedPermissions,
      intArrayOf(with),
    )
  }

  private fun shown(): ComponentActivity {
    val activity = Robolectric.buildActivity(ComponentActivity::class.java).create()
    device.isShownIn(activity.get())
    return activity.start().resume().visible().get()
  }
}
