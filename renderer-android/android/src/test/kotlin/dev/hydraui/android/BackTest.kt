package dev.hydraui.android

import android.app.AlertDialog
import androidx.activity.BackEventCompat
import androidx.activity.ComponentDialog
import androidx.activity.OnBackPressedDispatcher
import androidx.compose.ui.test.ComposeUiTest
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.onNodeWithText
import androidx.compose.ui.test.v2.runEmptyComposeUiTest
import androidx.test.core.app.ActivityScenario
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config
import org.robolectric.shadows.ShadowAlertDialog
import org.robolectric.shadows.ShadowDialog
import org.robolectric.shadows.ShadowLooper

/** The way back, by gesture or key. */
@OptIn(ExperimentalTestApi::class)
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [35])
internal class BackTest {

  @Test
  fun goesThroughTheHistoryAndThenLeavesItToTheSystem() {
    val activity = Robolectric.buildActivity(TriedActivity::class.java).setup().get()
    val way = activity.onBackPressedDispatcher
    assertFalse(way.hasEnabledCallbacks())
    activity.running().store.send(Happened.Go("page/1"))
    assertTrue(way.hasEnabledCallbacks())
    way.onBackPressed()
    assertEquals("", activity.running().store.state().place)
    // The system shows what lies behind, and goes there: nothing here hears of it.
    assertFalse(way.hasEnabledCallbacks())
    way.onBackPressed()
    assertTrue(activity.isFinishing)
  }

  @Test
  fun asksBeforeWhatIsNotSavedIsLeft() {
    val activity = Robolectric.buildActivity(TriedActivity::class.java).setup().get()
    activity.running().store.send(Happened.Guarded(true))
    activity.onBackPressedDispatcher.onBackPressed()
    assertFalse(activity.isFinishing)
    answer(AlertDialog.BUTTON_NEGATIVE)
    assertFalse(activity.isFinishing)
    activity.onBackPressedDispatcher.onBackPressed()
    answer(AlertDialog.BUTTON_POSITIVE)
    assertTrue(activity.isFinishing)
  }

  @Test
  fun aDialogFollowsTheGestureUntilItIsGivenUpOrEnds() = runEmptyComposeUiTest {
    ActivityScenario.launch(TriedActivity::class.java).use { scenario ->
      scenario.onActivity { it.running().store.send(Happened.Asked(true)) }
      val question = onNodeWithText("Really?")
      val whole = question.fetchSemanticsNode().boundsInWindow.width
      val way = (ShadowDialog.getLatestDialog() as ComponentDialog).onBackPressedDispatcher
      gesture(way, 0.5f)
      val half = question.fetchSemanticsNode().boundsInWindow.width
      assertTrue("$half of $whole", half < whole)
      runOnUiThread { way.dispatchOnBackCancelled() }
      waitForIdle()
      assertEquals(whole, question.fetchSemanticsNode().boundsInWindow.width)
      gesture(way, 1f)
      runOnUiThread { way.onBackPressed() }
      question.assertDoesNotExist()
      scenario.onActivity { assertFalse(it.isFinishing) }
    }
  }

  private fun ComposeUiTest.gesture(way: OnBackPressedDispatcher, come: Float) {
    runOnUiThread {
      way.dispatchOnBackStarted(BackEventCompat(0f, 0f, 0f, BackEventCompat.EDGE_LEFT))
      way.dispatchOnBackProgressed(BackEventCompat(0f, 0f, come, BackEventCompat.EDGE_LEFT))
    }
    waitForIdle()
  }

  private fun answer(button: Int) {
    val question = checkNotNull(ShadowAlertDialog.getLatestAlertDialog()) { "nothing is asked" }
    assertTrue(question.isShowing)
    question.getButton(button).performClick()
    ShadowLooper.idleMainLooper()
    assertFalse(question.isShowing)
  }

  @Test
  fun closesADialogBeforeItGoesAnywhere() = runEmptyComposeUiTest {
    ActivityScenario.launch(TriedActivity::class.java).use { scenario ->
      scenario.onActivity {
        it.running().store.send(Happened.Go("page/1"))
        it.running().store.send(Happened.Asked(true))
      }
      onNodeWithText("Really?").assertExists()
      runOnUiThread {
        val dialog = ShadowDialog.getLatestDialog() as ComponentDialog
        dialog.onBackPressedDispatcher.onBackPressed()
      }
      onNodeWithText("Really?").assertDoesNotExist()
      scenario.onActivity { assertEquals(Note(place = "page/1"), it.running().store.state()) }
    }
  }
}
