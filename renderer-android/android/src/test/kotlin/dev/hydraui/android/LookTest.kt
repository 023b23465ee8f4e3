package dev.hydraui.android

import android.graphics.Bitmap
import android.graphics.Canvas
import androidx.compose.ui.graphics.toArgb
import androidx.compose.ui.test.ComposeUiTest
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.getUnclippedBoundsInRoot
import androidx.compose.ui.test.onNodeWithText
import androidx.compose.ui.test.v2.runEmptyComposeUiTest
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.height
import androidx.test.core.app.ActivityScenario
import dev.hydraui.capability.Platform.Appearance
import dev.hydraui.compose.Look
import java.io.File
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.annotation.Config
import org.robolectric.annotation.GraphicsMode

/** How a program looks on a device. Pictures of it are written to `target/screenshots`. */
@OptIn(ExperimentalTestApi::class)
@RunWith(RobolectricTestRunner::class)
@GraphicsMode(GraphicsMode.Mode.NATIVE)
@Config(sdk = [35], qualifiers = "w360dp-h640dp-xhdpi")
internal class LookTest {

  @After
  fun forgets() {
    TriedActivity.settings = AndroidSettings()
  }

  @Test
  fun isLightOrDarkAsTheDeviceIsUntilTheMachineChooses() = runEmptyComposeUiTest {
    RuntimeEnvironment.setQualifiers("+night")
    ActivityScenario.launch(TriedActivity::class.java).use { scenario ->
      assertEquals(Look.DARK.tokens.colorCanvas.toArgb(), corner(scenario, "dark.png"))
      scenario.onActivity { it.running().dress.appearance = Appearance.LIGHT }
      assertEquals(Look.LIGHT.tokens.colorCanvas.toArgb(), corner(scenario, "light.png"))
    }
  }

  @Test
  fun growsWithThePersonsLetters() {
    val usual = heightOfText(1f)
    assertTrue("$usual", heightOfText(2f) > usual * 1.5f)
  }

  private fun heightOfText(scale: Float): Dp {
    var height = Dp.Unspecified
    RuntimeEnvironment.setFontScale(scale)
    runEmptyComposeUiTest {
      ActivityScenario.launch(TriedActivity::class.java).use { scenario ->
        corner(scenario, "letters-$scale.png")
        height = onNodeWithText("At ").getUnclippedBoundsInRoot().height
      }
    }
    return height
  }

  @Test
  fun takesThePersonsOwnColorsWhereItIsToldTo() = runEmptyComposeUiTest {
    TriedActivity.settings = AndroidSettings(dynamicColor = true)
    ActivityScenario.launch(TriedActivity::class.java).use { scenario ->
      assertEquals(Look.LIGHT.tokens.colorCanvas.toArgb(), corner(scenario, "dynamic.png"))
    }
  }

  /** The colour in the middle of the lower edge, of what is drawn when all is. */
  private fun ComposeUiTest.corner(scenario: ActivityScenario<TriedActivity>, name: String): Int {
    waitForIdle()
    var color = 0
    scenario.onActivity {
      val view = it.window.decorView
      val bitmap = Bitmap.createBitmap(view.width, view.height, Bitmap.Config.ARGB_8888)
      view.draw(Canvas(bitmap))
      val file = File("target/screenshots", name)
      file.parentFile?.mkdirs()
      file.outputStream().use { out -> bitmap.compress(Bitmap.CompressFormat.PNG, 100, out) }
      color = bitmap.getPixel(view.width / 2, view.height - 2)
    }
    return color
  }
}
