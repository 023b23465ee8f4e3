package dev.hydraui.compose.scene

import androidx.compose.runtime.Composable
import androidx.compose.runtime.staticCompositionLocalOf

/** How a platform's way back, a gesture or a key, closes what is open before it leaves a page. */
fun interface Back {

  /**
   * The next way back does this, as long as it is enabled and part of the composition; of several,
   * what was composed last.
   *
   * @param follow told how far a gesture has come, from 0 to 1; 0 when it has ended either way
   */
  @Composable fun Closes(enabled: Boolean, follow: (Float) -> Unit, close: () -> Unit)
}

/** That of this platform. */
val LocalBack = staticCompositionLocalOf { Back { _, _, _ -> } }
