package dev.hydraui.compose.scene

import androidx.compose.runtime.Composable
import androidx.compose.runtime.staticCompositionLocalOf

/** How a platform's way back, a gesture or a key, closes what is open before it leaves a page. */
fun interface Back {

  /**
   * The next way back does this, as long as it is enabled and part of the composition; of several,
   * what was composed last.
   */
  @Composable fun Closes(enabled: Boolean, close: () -> Unit)
}

/** That of this platform; what is a window of its own hears the way back by itself. */
val LocalBack = staticCompositionLocalOf { Back { _, _ -> } }
