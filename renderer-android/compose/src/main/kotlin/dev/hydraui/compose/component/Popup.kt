package dev.hydraui.compose.component

import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.foundation.verticalScroll
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.shadow
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.IntOffset
import androidx.compose.ui.unit.IntRect
import androidx.compose.ui.unit.IntSize
import androidx.compose.ui.unit.LayoutDirection
import androidx.compose.ui.window.Popup
import androidx.compose.ui.window.PopupPositionProvider
import androidx.compose.ui.window.PopupProperties
import dev.hydraui.brand.LocalTokens

/**
 * What stands over the page beside the thing that it is composed in.
 *
 * @param hasKeys whether it has the keys; else they stay where they are
 * @param width how wide it is at least
 * @param height how high it is at most
 * @param left a press elsewhere, or Escape, asks to close it
 */
@Composable
internal fun Beside(
  left: () -> Unit,
  modifier: Modifier = Modifier,
  hasKeys: Boolean = true,
  width: Dp = LocalTokens.current.sizeMenu,
  height: Dp = Dp.Unspecified,
  content: @Composable () -> Unit,
) {
  val tokens = LocalTokens.current
  val shape = RoundedCornerShape(tokens.radiusLarge)
  Popup(BelowOrAbove, left, PopupProperties(focusable = hasKeys)) {
    Column(
      modifier
        .onEscape(left)
        .widthIn(width, if (hasKeys) maxOf(width, tokens.sizeDialog) else width)
        .heightIn(max = height)
        .shadow(tokens.space2, shape)
        .background(tokens.colorRaised, shape)
        .border(tokens.sizeLine, tokens.colorBorder, shape)
        .verticalScroll(rememberScrollState())
        .padding(tokens.space1)
    ) {
      content()
    }
  }
}

/** Below the anchor, or above it where there is more room; within the window always. */
private object BelowOrAbove : PopupPositionProvider {

  override fun calculatePosition(
    anchorBounds: IntRect,
    windowSize: IntSize,
    layoutDirection: LayoutDirection,
    popupContentSize: IntSize,
  ): IntOffset {
    val below = windowSize.height - anchorBounds.bottom
    val up = popupContentSize.height > below && anchorBounds.top > below
    val y = if (up) anchorBounds.top - popupContentSize.height else anchorBounds.bottom
    val start =
      if (layoutDirection == LayoutDirection.Rtl) anchorBounds.right - popupContentSize.width
      else anchorBounds.left
    return IntOffset(
      start.coerceIn(0, maxOf(0, windowSize.width - popupContentSize.width)),
      y.coerceIn(0, maxOf(0, windowSize.height - popupContentSize.height)),
    )
  }
}
