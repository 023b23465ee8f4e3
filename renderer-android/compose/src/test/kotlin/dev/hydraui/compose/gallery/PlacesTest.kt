package dev.hydraui.compose.gallery

import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.ui.ImageComposeScene
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.Density
import dev.hydraui.compose.HydraScreen
import dev.hydraui.compose.Look
import dev.hydraui.compose.ScreenSettings
import dev.hydraui.compose.scene.Pointer
import dev.hydraui.gallery.Gallery as Places
import dev.hydraui.gallery.GalleryEvent
import dev.hydraui.machine.Capabilities
import dev.hydraui.machine.Store
import dev.hydraui.message.Arabic
import dev.hydraui.message.English
import dev.hydraui.message.Messages
import java.nio.file.Files
import java.nio.file.Path
import kotlinx.coroutines.Dispatchers
import org.jetbrains.skia.EncodedImageFormat
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test

/**
 * The pages that every renderer draws, on a phone, a foldable and a desktop, in `target/places`;
 * nothing fails while they are drawn.
 */
internal class PlacesTest {

  private val failures = ArrayList<String>()

  @Test
  fun drawsEveryPlace() {
    for (place in PLACES) {
      draw(place, "$place-phone", PHONE)
      draw(place, "$place-phone-dark", PHONE, Look.DARK)
      draw(place, "$place-wide", WIDE)
      draw(place, "$place-wide-dark", WIDE, Look.DARK)
      draw(place, "$place-arabic", PHONE, words = Arabic())
    }
    assertEquals(emptyList<String>(), failures)
  }

  @Test
  fun drawsEveryPlaceInLargeLetters() {
    for (place in PLACES) {
      draw(place, "$place-letters-130", PHONE.copy(letters = 1.3f))
      draw(place, "$place-letters-200", PHONE.copy(letters = 2f))
    }
    assertEquals(emptyList<String>(), failures)
  }

  @Test
  fun drawsWhatLiesOverThePage() {
    for (device in listOf(PHONE, FOLDABLE, WIDE).map { it.copy(height = SCREEN) }) {
      val name = device.name
      draw("companies", "screen-$name", device)
      draw("companies", "navigation-$name", device, done = GalleryEvent.Toggled(true))
      for (letters in listOf(1f, 2f)) {
        val its = device.copy(letters = letters)
        val end = "$name-${(letters * 100).toInt()}"
        draw("components", "dialog-$end", its, done = GalleryEvent.Did("dialog:contact"))
        draw("companies", "alert-$end", its, done = GalleryEvent.Did("dialog:delete"))
        draw("companies", "palette-$end", its, done = GalleryEvent.Did("palette:open"))
        draw("components", "combobox-$end", its, done = GalleryEvent.Entered("parent", "a"))
        draw("companies", "toast-$end", its, done = GalleryEvent.Did("toast:deleted"))
      }
    }
    assertEquals(emptyList<String>(), failures)
  }

  private data class Device(
    val name: String,
    val width: Int,
    val height: Int,
    val pointer: Pointer,
    val letters: Float = 1f,
  )

  private fun draw(
    place: String,
    name: String,
    device: Device,
    look: Look = Look.LIGHT,
    words: Messages = English(),
    done: GalleryEvent? = null,
  ) {
    val settings =
      ScreenSettings(
        look = look,
        words = words,
        pointer = device.pointer,
        onFailure = { failures.add("$name: $it") },
      )
    val store = Store.start(Places(place), Capabilities.none())
    val density = Density(1f, device.letters)
    val scene =
      ImageComposeScene(
        device.width,
        device.height,
        density,
        coroutineContext = Dispatchers.Unconfined,
      ) {
        HydraScreen(store, Modifier.fillMaxSize(), settings)
      }
    try {
      scene.render(0)
      done?.let(store::send)
      // What comes up does so frame by frame.
      for (frame in 1L until FRAMES) {
        scene.render(frame * FRAME_NANOS)
      }
      val picture = scene.render(FRAMES * FRAME_NANOS)
      val file = Files.createDirectories(Path.of("target", "places")).resolve("$name.png")
      Files.write(file, checkNotNull(picture.encodeToData(EncodedImageFormat.PNG)).bytes)
    } finally {
      scene.close()
      store.close()
    }
  }

  private companion object {
    val PLACES =
      listOf("companies", "company", "components", "inputs", "collections", "content", "layout")

    const val SCREEN = 760
    val PHONE = Device("phone", 360, 2400, Pointer.COARSE)
    val FOLDABLE = Device("foldable", 700, 1200, Pointer.COARSE)
    val WIDE = Device("wide", 1280, 1600, Pointer.FINE)

    /** By then what moves at first has come to rest. */
    const val FRAMES = 12L
    const val FRAME_NANOS = 100_000_000L
  }
}
