package dev.hydraui.compose

import android.os.SystemClock
import android.view.MotionEvent
import android.view.View
import android.view.WindowManager.LayoutParams
import android.view.WindowManager.LayoutParams.FLAG_NOT_FOCUSABLE
import android.view.WindowManager.LayoutParams.FLAG_NOT_TOUCH_MODAL
import android.view.inspector.WindowInspector
import androidx.compose.ui.node.RootForTest
import androidx.compose.ui.platform.ViewRootForTest
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.SemanticsNodeInteraction
import androidx.compose.ui.test.click
import androidx.compose.ui.test.performMouseInput
import androidx.test.platform.app.InstrumentationRegistry

/** The mouse of a device: the system says which window gets a press. */
@OptIn(ExperimentalTestApi::class)
internal object Mouse {

  fun press(on: SemanticsNodeInteraction) {
    val node = on.fetchSemanticsNode()
    val root: RootForTest = checkNotNull(node.root)
    val own = (root as ViewRootForTest).view
    val top = WindowInspector.getGlobalWindowViews().last()
    if (own.rootView === top || !takesAll(top)) {
      on.performMouseInput { click() }
    } else {
      val place = node.boundsInWindow.center
      val window = top.layoutParams as LayoutParams
      InstrumentationRegistry.getInstrumentation().runOnMainSync {
        press(top, place.x - window.x, place.y - window.y)
      }
    }
  }

  /** Whether a window takes the presses beside it too. */
  private fun takesAll(window: View): Boolean =
    (window.layoutParams as LayoutParams).flags and (FLAG_NOT_TOUCH_MODAL or FLAG_NOT_FOCUSABLE) ==
      0

  private fun press(window: View, x: Float, y: Float) {
    val now = SystemClock.uptimeMillis()
    for (action in listOf(MotionEvent.ACTION_DOWN, MotionEvent.ACTION_UP)) {
      window.dispatchTouchEvent(MotionEvent.obtain(now, now, action, x, y, 0))
    }
  }
}
