package dev.hydraui.compose.component

import androidx.compose.runtime.Composable
import androidx.compose.runtime.ReadOnlyComposable
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.platform.LocalWindowInfo
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp

/** How wide the window is: the classes of Material's window sizes. */
internal enum class WindowWidth(private val from: Dp) {

  /** A phone that is held upright. */
  COMPACT(0.dp),

  /** A foldable, a small tablet, or half of a large one. */
  MEDIUM(600.dp),

  /** A tablet on its side, or a desktop. */
  EXPANDED(840.dp);

  companion object {

    /** That of the window that this is drawn in. */
    @Composable
    @ReadOnlyComposable
    fun here(): WindowWidth {
      val pixels = LocalWindowInfo.current.containerSize.width
      val width = with(LocalDensity.current) { pixels.toDp() }
      return entries.last { width >= it.from }
    }
  }
}
