package dev.hydraui.android.capability

import android.content.ClipData
import android.content.ClipDescription
import android.content.Context
import android.net.Uri
import android.view.DragEvent
import androidx.compose.ui.draganddrop.DragAndDropEvent
import androidx.test.core.app.ApplicationProvider
import dev.hydraui.capability.FileText
import java.io.ByteArrayInputStream
import java.util.Optional
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config

/** What another program lets a person drag here, in Android's own events of a drag. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [35])
internal class DroppedTest {

  private val context = ApplicationProvider.getApplicationContext<Context>()
  private val device = AndroidCapabilities(context, "")

  @After
  fun ends() {
    device.close()
  }

  @Test
  fun whatIsDroppedIsKnownAndRead() {
    val notes = place("notes.txt", "noted")
    val clip = ClipData("files", arrayOf("image/png", "text/csv"), ClipData.Item(notes))
    clip.addItem(ClipData.Item(place("table.csv", "a,b")))
    assertTrue(device.files.canDrop(event(DragEvent.ACTION_DRAG_STARTED, clip)))
    val dropped = device.files.dropped(event(DragEvent.ACTION_DROP, clip))
    assertEquals(listOf("notes.txt", "table.csv"), dropped.map { it.name() })
    val texts = dropped.map { Asked(device.all(), FileText(it.handle())).next() }
    assertEquals(listOf(Optional.of("noted"), Optional.of("a,b")), texts)
  }

  @Test
  fun wordsAreNoFiles() {
    val words = ClipData.newPlainText("words", "some words")
    assertFalse(device.files.canDrop(event(DragEvent.ACTION_DRAG_STARTED, words)))
    val dropped = device.files.dropped(event(DragEvent.ACTION_DROP, words))
    assertEquals(emptyList<Any>(), dropped)
  }

  private fun place(name: String, text: String): Uri {
    val place = Uri.parse("content://tried/$name")
    val content = ByteArrayInputStream(text.toByteArray())
    shadowOf(context.contentResolver).registerInputStream(place, content)
    return place
  }

  /** Until it is dropped, a program is told what is dragged, and not given it. */
  private fun event(action: Int, clip: ClipData): DragAndDropEvent {
    val description: ClipDescription = clip.description
    val given = clip.takeIf { action == DragEvent.ACTION_DROP }
    val event =
      DragEvent.obtain(action, 0f, 0f, 0f, 0f, 0, null, description, given, null, null, false)
    return DragAndDropEvent(event)
  }
}
