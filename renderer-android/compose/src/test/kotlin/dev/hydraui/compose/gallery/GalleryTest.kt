package dev.hydraui.compose.gallery

import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.ui.ImageComposeScene
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.input.pointer.PointerEventType
import androidx.compose.ui.unit.Density
import dev.hydraui.compose.HydraScreen
import dev.hydraui.compose.Look
import dev.hydraui.compose.ScreenSettings
import dev.hydraui.compose.Still
import dev.hydraui.message.Arabic
import dev.hydraui.message.English
import dev.hydraui.message.Messages
import dev.hydraui.node.Node
import java.nio.file.Files
import java.nio.file.Path
import kotlinx.coroutines.Dispatchers
import org.jetbrains.skia.EncodedImageFormat
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test

/** Pictures of every page, in `target/screenshots`; nothing fails while they are drawn. */
internal class GalleryTest {

  private val failures = ArrayList<String>()

  @Test
  fun drawsEveryPageInLightAndDark() {
    for ((name, view) in Gallery().pages()) {
      draw("$name-light", view, Look.LIGHT)
      draw("$name-dark", view, Look.DARK)
    }
    for ((name, view) in InputGallery().pages()) {
      draw("$name-light", view, Look.LIGHT)
      draw("$name-dark", view, Look.DARK)
      draw("$name-phone", view, Look.LIGHT, PHONE)
      draw("$name-arabic", view, Look.LIGHT, words = Arabic())
    }
    for ((name, view) in InputGallery().alone()) {
      draw("$name-open", view, Look.LIGHT, PHONE, press = IN_FIELD)
      draw("$name-open-dark", view, Look.DARK, PHONE, press = IN_FIELD)
    }
    draw("color-open", InputGallery().color(), Look.LIGHT, PHONE, press = AT_SWATCH)
    draw("fields-tide", Gallery().pages().getValue("fields"), Look.TIDE_LIGHT)
    draw("shell-phone", Gallery().pages().getValue("shell"), Look.LIGHT, PHONE)
    for ((name, view) in Records().pages()) {
      draw("$name-light", view, Look.LIGHT)
      draw("$name-dark", view, Look.DARK)
      draw("$name-phone", view, Look.LIGHT, PHONE)
      draw("$name-arabic", view, Look.LIGHT, words = Arabic())
    }
    assertEquals(emptyList<String>(), failures)
  }

  private fun draw(
    name: String,
    view: Node<String>,
    look: Look,
    width: Int = WIDTH,
    words: Messages = English(),
    press: Offset? = null,
  ) {
    val settings =
      ScreenSettings(look = look, words = words, onFailure = { failures.add("$name: $it") })
    val scene =
      ImageComposeScene(width, HEIGHT, Density(1f), coroutineContext = Dispatchers.Unconfined) {
        HydraScreen(Still(view), Modifier.fillMaxSize(), settings)
      }
    try {
      scene.render(0)
      press?.let {
        scene.sendPointerEvent(PointerEventType.Press, it)
        scene.sendPointerEvent(PointerEventType.Release, it)
        scene.render(STILL_NANOS / 2)
      }
      val picture = scene.render(STILL_NANOS)
      val file = Files.createDirectories(Path.of("target", "screenshots")).resolve("$name.png")
      Files.write(file, checkNotNull(picture.encodeToData(EncodedImageFormat.PNG)).bytes)
    } finally {
      scene.close()
    }
  }

  private companion object {
    const val WIDTH = 1000
    const val HEIGHT = 780
    const val PHONE = 400

    /** What a press on a field alone on the page hits: what opens at its end, or its colour. */
    val IN_FIELD = Offset(375f, 38f)
    val AT_SWATCH = Offset(18f, 40f)

    /** When what moves at first has come to rest. */
    const val STILL_NANOS = 1_000_000_000L
  }
}
