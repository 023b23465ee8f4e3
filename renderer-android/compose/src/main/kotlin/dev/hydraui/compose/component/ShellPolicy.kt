package dev.hydraui.compose.component

import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.layout.Measurable
import androidx.compose.ui.layout.MeasurePolicy
import androidx.compose.ui.layout.MeasureResult
import androidx.compose.ui.layout.MeasureScope
import androidx.compose.ui.layout.layoutId
import androidx.compose.ui.unit.Constraints
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.LayoutDirection
import androidx.compose.ui.unit.dp
import dev.hydraui.brand.Tokens

/** What a shell consists of. */
internal enum class ShellPart {
  BAR,
  WAYS,
  SKIP,
  PAGE,
  TOASTS,
  SCRIM,
}

/** How wide a rail is: room for an icon and a word below it. */
private val RAIL = 96.dp

/** How wide the navigation is that is drawn over a page, where that has so much. */
private val OVER = 288.dp

/** So much of the page is seen beside it in any case: a press there closes it. */
private val BESIDE = 56.dp

private const val OVER_SCRIM = 1f
private const val OVER_ALL = 2f

/** How much of the window the navigation has at its side. */
private fun side(width: WindowWidth, tokens: Tokens): Dp =
  when (width) {
    WindowWidth.COMPACT -> 0.dp
    WindowWidth.MEDIUM -> RAIL
    WindowWidth.EXPANDED -> tokens.sizeSidebar
  }

/** What is behind the navigation at the side, and the line that ends it. */
internal fun DrawScope.drawSide(width: WindowWidth, tokens: Tokens) {
  val side = side(width, tokens).toPx()
  val line = tokens.sizeLine.toPx()
  val back = layoutDirection == LayoutDirection.Rtl
  if (side > 0) {
    val from = if (back) size.width - side else 0f
    drawRect(tokens.colorSidebar, Offset(from, 0f), Size(side, size.height))
    val end = if (back) size.width - side else side - line
    drawRect(tokens.colorBorder, Offset(end, 0f), Size(line, size.height))
  }
}

/**
 * The bar and the navigation at the side of the page, or above and below it.
 *
 * @param open whether the navigation lies over the page
 */
internal data class ShellPolicy(
  private val width: WindowWidth,
  private val open: Boolean,
  private val tokens: Tokens,
) : MeasurePolicy {

  override fun MeasureScope.measure(
    measurables: List<Measurable>,
    constraints: Constraints,
  ): MeasureResult {
    val parts = measurables.associateBy { it.layoutId as ShellPart }
    val wide = constraints.maxWidth
    val high = constraints.maxHeight
    val phone = width == WindowWidth.COMPACT
    val side = side(width, tokens).roundToPx()
    val own = if (phone) wide else side - tokens.sizeLine.roundToPx()
    val over = minOf(OVER.roundToPx(), wide - BESIDE.roundToPx())
    val across = if (open) maxOf(own, over) else own
    val bar = parts.getValue(ShellPart.BAR).measure(Constraints(across, across, 0, high))
    val ways =
      parts[ShellPart.WAYS]?.measure(
        when {
          open -> Constraints.fixed(over, maxOf(0, high - bar.height))
          phone -> Constraints(own, own, 0, high)
          else -> Constraints.fixed(own, maxOf(0, high - bar.height))
        }
      )
    val above = if (phone) bar.height else 0
    val below = if (phone && !open) ways?.height ?: 0 else 0
    val rest = maxOf(0, high - above - below)
    val page = parts.getValue(ShellPart.PAGE).measure(Constraints.fixed(wide - side, rest))
    val scrim = parts[ShellPart.SCRIM]?.measure(Constraints.fixed(wide - side, high - above))
    val edge = tokens.space4.roundToPx()
    val toasts =
      parts[ShellPart.TOASTS]?.measure(
        Constraints(maxWidth = wide - side - 2 * edge, maxHeight = maxOf(0, rest - 2 * edge))
      )
    val skip = parts.getValue(ShellPart.SKIP).measure(Constraints(maxWidth = wide))
    return layout(wide, high) {
      // The Tab key goes through them in this order, whatever lies over what.
      val corner = tokens.space2.roundToPx()
      bar.placeRelative(0, 0, OVER_SCRIM)
      skip.placeRelative(corner, corner, OVER_ALL)
      ways?.placeRelative(0, if (phone && !open) high - ways.height else bar.height, OVER_SCRIM)
      page.placeRelative(side, above)
      toasts?.placeRelative(wide - toasts.width - edge, above + rest - toasts.height - edge)
      scrim?.placeRelative(side, above)
    }
  }
}
