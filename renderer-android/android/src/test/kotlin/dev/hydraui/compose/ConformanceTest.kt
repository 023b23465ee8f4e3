package dev.hydraui.compose

import androidx.activity.ComponentActivity
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.v2.runAndroidComposeUiTest
import androidx.test.platform.app.InstrumentationRegistry
import dev.hydraui.compose.conformance.Screen
import dev.hydraui.conformance.Corpus
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.ParameterizedRobolectricTestRunner
import org.robolectric.ParameterizedRobolectricTestRunner.Parameters
import org.robolectric.annotation.Config
import org.robolectric.annotation.GraphicsMode

/** What every renderer must do, done by this one in Android's own code. */
@OptIn(ExperimentalTestApi::class)
@RunWith(ParameterizedRobolectricTestRunner::class)
@GraphicsMode(GraphicsMode.Mode.NATIVE)
@Config(
  sdk = [35],
  qualifiers = "w1024dp-h768dp-mdpi-keysexposed-qwerty",
  shadows = [DeviceKeys::class],
)
internal class ConformanceTest(private val name: String) {

  @Test
  fun plays() {
    // What has a keyboard: with a finger on it, few things take the focus.
    InstrumentationRegistry.getInstrumentation().setInTouchMode(false)
    val what = Corpus.all().first { it.name() == name }
    runAndroidComposeUiTest<ComponentActivity> { Screen(this).play(what) }
  }

  companion object {
    @JvmStatic
    @Parameters(name = "{0}")
    fun names(): List<Array<Any>> {
      val only = System.getProperty("conformance", "")
      return Corpus.all().map { it.name() }.filter { it.startsWith(only) }.map { arrayOf(it) }
    }
  }
}
