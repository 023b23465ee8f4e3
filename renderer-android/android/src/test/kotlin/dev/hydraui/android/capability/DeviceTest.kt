package dev.hydraui.android.capability

import android.app.Activity
import android.content.ClipboardManager
import android.content.Context
import android.content.Intent
import android.net.Uri
import androidx.activity.ComponentActivity
import androidx.test.core.app.ApplicationProvider
import com.sun.net.httpserver.HttpServer
import dev.hydraui.capability.Clipboard
import dev.hydraui.capability.Clock
import dev.hydraui.capability.Download
import dev.hydraui.capability.EventStream
import dev.hydraui.capability.EventStream.Delivery
import dev.hydraui.capability.FileText
import dev.hydraui.capability.HttpAnswer
import dev.hydraui.capability.HttpRequest
import dev.hydraui.capability.Platform
import dev.hydraui.capability.Platform.Visible
import dev.hydraui.capability.Storage
import dev.hydraui.component.ChosenFile
import dev.hydraui.json.JsonObject
import java.io.ByteArrayInputStream
import java.io.ByteArrayOutputStream
import java.net.InetAddress
import java.net.InetSocketAddress
import java.util.Optional
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config

/** What a device is asked for, in Android's own code and with a server on this machine. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [35])
internal class DeviceTest {

  private val context = ApplicationProvider.getApplicationContext<Context>()
  private val server = HttpServer.create(InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0)
  private lateinit var device: AndroidCapabilities

  @Before
  fun serves() {
    serve("/app/data", "application/json") { "$it done" }
    serve("/app/changes", "text/event-stream") { "id: 1\ndata: new\n\n" }
    server.start()
    device = AndroidCapabilities(context, "http://127.0.0.1:${server.address.port}/app/")
  }

  private fun serve(path: String, type: String, body: (String) -> String) {
    server.createContext(path) { exchange ->
      val bytes = body(exchange.requestMethod).toByteArray()
      exchange.responseHeaders.add("Content-Type", type)
      exchange.sendResponseHeaders(200, bytes.size.toLong())
      exchange.responseBody.use { it.write(bytes) }
    }
  }

  @After
  fun ends() {
    device.close()
    server.stop(0)
  }

  @Test
  fun asksAServerAndListensToIt() {
    val request = HttpRequest.send("PATCH", "data", JsonObject.EMPTY)
    val answer = Asked(device.all(), request).next()
    assertEquals("PATCH done", (answer as HttpAnswer.Response).body())
    val stream = Asked(device.all(), EventStream("changes"))
    assertEquals(Delivery.Opened(), stream.next())
    assertEquals(Delivery.Message("1", "message", "new"), stream.next())
    stream.stop()
    assertEquals("GET done", device.pictures.load("data")?.decodeToString())
  }

  @Test
  fun keepsTextsForTheNextTime() {
    assertTrue(Asked(device.all(), Storage.Write("Key", "grün")).next())
    val later = AndroidCapabilities(context, "").all()
    assertEquals(Optional.of("grün"), Asked(later, Storage.Read("Key")).next())
    assertTrue(Asked(later, Storage.Remove("Key")).next())
    assertEquals(Optional.empty<String>(), Asked(device.all(), Storage.Read("Key")).next())
  }

  @Test
  fun tellsTheTimeAndCopies() {
    val now = Asked(device.all(), Clock.Now()).next()
    assertTrue(Asked(device.all(), Clock.After(5)).next() >= now + 5)
    assertTrue(Asked(device.all(), Clipboard.Copy("copied")).next())
    val clipboard = checkNotNull(context.getSystemService(ClipboardManager::class.java))
    assertEquals("copied", clipboard.primaryClip?.getItemAt(0)?.text.toString())
  }

  @Test
  fun tellsWhetherItIsSeenAndHasANetwork() {
    assertTrue(Asked(device.all(), Platform.Connectivity()).next())
    val activity = Robolectric.buildActivity(ComponentActivity::class.java).create()
    device.isShownIn(activity.get())
    val seen = Asked(device.all(), Platform.Visibility())
    assertEquals(Visible.HIDDEN, seen.next())
    activity.start().resume()
    assertEquals(Visible.SHOWN, seen.next())
    activity.pause().stop()
    assertEquals(Visible.HIDDEN, seen.next())
    activity.restart().start()
    assertEquals(Visible.SHOWN, seen.next())
    activity.get().finish()
    activity.stop()
    assertEquals(Visible.LEAVING, seen.next())
  }

  @Test
  fun opensAddressesWithTheProgramForThem() {
    assertTrue(device.browse("https://a.example/"))
    val intent = shadowOf(context as android.app.Application).nextStartedActivity
    assertEquals(Intent.ACTION_VIEW, intent.action)
    assertEquals("https://a.example/", intent.dataString)
  }

  @Test
  fun putsATextWhereThePersonWantsIt() {
    val activity = shown()
    val place = Uri.parse("content://tried/report.csv")
    val report = ByteArrayOutputStream()
    shadowOf(context.contentResolver).registerOutputStream(place, report)
    val asked = Asked(device.all(), Download.Text("report.csv", "text/csv", "a,b"))
    val intent = shadowOf(activity).nextStartedActivityForResult.intent
    assertEquals("text/csv", intent.type)
    assertEquals("report.csv", intent.getStringExtra(Intent.EXTRA_TITLE))
    shadowOf(activity).receiveResult(intent, Activity.RESULT_OK, Intent().setData(place))
    assertTrue(asked.next())
    assertEquals("a,b", report.toString())
  }

  @Test
  fun fetchesAFileUnlessThePersonThinksBetterOfIt() {
    val activity = shown()
    val place = Uri.parse("content://tried/data")
    val data = ByteArrayOutputStream()
    shadowOf(context.contentResolver).registerOutputStream(place, data)
    val asked = Asked(device.all(), Download.From("data", "data"))
    val intent = shadowOf(activity).nextStartedActivityForResult.intent
    shadowOf(activity).receiveResult(intent, Activity.RESULT_OK, Intent().setData(place))
    assertTrue(asked.next())
    assertEquals("GET done", data.toString())
    val other = Asked(device.all(), Download.From("data", "data"))
    val again = shadowOf(activity).nextStartedActivityForResult.intent
    shadowOf(activity).receiveResult(again, Activity.RESULT_CANCELED, null)
    assertFalse(other.next())
  }

  @Test
  fun readsTheFilesThatArePicked() {
    val activity = shown()
    val place = Uri.parse("content://tried/notes.txt")
    shadowOf(context.contentResolver)
      .registerInputStream(place, ByteArrayInputStream("noted".toByteArray()))
    var picked = emptyList<ChosenFile>()
    device.files.choose("image/*,.txt", true) { picked = it }
    val intent = shadowOf(activity).nextStartedActivityForResult.intent
    assertTrue(intent.getBooleanExtra(Intent.EXTRA_ALLOW_MULTIPLE, false))
    shadowOf(activity).receiveResult(intent, Activity.RESULT_OK, Intent().setData(place))
    assertEquals(listOf("notes.txt"), picked.map { it.name() })
    val text = Asked(device.all(), FileText(picked.single().handle())).next()
    assertEquals(Optional.of("noted"), text)
    assertEquals(Optional.empty<String>(), Asked(device.all(), FileText("file-none")).next())
  }

  private fun shown(): ComponentActivity {
    val activity = Robolectric.buildActivity(ComponentActivity::class.java).create()
    device.isShownIn(activity.get())
    return activity.start().resume().visible().get()
  }
}
