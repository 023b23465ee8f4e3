package dev.hydraui.compose.component

import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.focusable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column as BelowOneAnother
import androidx.compose.foundation.layout.fillMaxHeight
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.foundation.verticalScroll
import androidx.compose.material3.HorizontalDivider
import androidx.compose.runtime.Composable
import androidx.compose.runtime.key
import androidx.compose.ui.BiasAlignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import dev.hydraui.brand.LocalTokens
import dev.hydraui.brand.Tokens
import dev.hydraui.component.Alignment
import dev.hydraui.component.Column
import dev.hydraui.component.Gap
import dev.hydraui.component.Grid
import dev.hydraui.component.Row
import dev.hydraui.component.Scroll
import dev.hydraui.component.Size
import dev.hydraui.component.Stack
import dev.hydraui.compose.scene.Children
import dev.hydraui.compose.scene.Draw
import dev.hydraui.compose.scene.Spot
import dev.hydraui.compose.scene.Stop
import dev.hydraui.compose.scene.Telling
import dev.hydraui.compose.scene.stop
import dev.hydraui.compose.scene.tells

/** Children below one another. */
@Composable
internal fun DrawColumn(column: Column<*>, spot: Spot, modifier: Modifier) {
  BelowOneAnother(modifier, Arrangement.spacedBy(gap(column.gap, LocalTokens.current.space4))) {
    Children(spot)
  }
}

/** Children beside one another; they wrap where the space ends. */
@Composable
internal fun DrawRow(row: Row<*>, spot: Spot, modifier: Modifier) {
  Lines(gap(row.gap, LocalTokens.current.space3), row.alignment, modifier) { LineChildren(spot) }
}

/** What a gap comes to. */
@Composable
private fun gap(gap: Gap, medium: Dp): Dp =
  when (gap) {
    Gap.NONE -> 0.dp
    Gap.SMALL -> LocalTokens.current.space2
    Gap.MEDIUM -> medium
    Gap.LARGE -> LocalTokens.current.space8
  }

/** Children one above another in depth. */
@Composable
internal fun DrawStack(stack: Stack<*>, spot: Spot, modifier: Modifier) {
  val place = BiasAlignment(bias(stack.across), bias(stack.down))
  Box(modifier) {
    for (child in spot.children) {
      key(child.id) {
        val width = if (stack.across == Alignment.BETWEEN) Modifier.fillMaxWidth() else Modifier
        val height = if (stack.down == Alignment.BETWEEN) Modifier.fillMaxHeight() else Modifier
        Draw(child, Modifier.align(place).then(width).then(height))
      }
    }
  }
}

private fun bias(alignment: Alignment): Float =
  when (alignment) {
    Alignment.CENTER -> 0f
    Alignment.END -> 1f
    else -> -1f
  }

/** Children in as many columns as fit. */
@Composable
internal fun DrawGrid(grid: Grid<*>, spot: Spot, modifier: Modifier) {
  val tokens = LocalTokens.current
  val narrowest = columnWidth(grid.narrowest, tokens)
  Columns(spot.children, tokens.space4, modifier, grid.columns, narrowest)
}

private fun columnWidth(size: Size, tokens: Tokens): Dp =
  when (size) {
    Size.SMALL -> tokens.sizeColumnSmall
    Size.MEDIUM -> tokens.sizeColumn
    Size.LARGE -> tokens.sizeColumnLarge
  }

/** A region that is no higher than it may be: what is in it scrolls. */
@Composable
internal fun DrawScroll(scroll: Scroll<*>, spot: Spot, modifier: Modifier) {
  val tokens = LocalTokens.current
  val highest =
    when (scroll.size) {
      Size.SMALL -> tokens.sizeScrollSmall
      Size.MEDIUM -> tokens.sizeScroll
      Size.LARGE -> tokens.sizeScrollLarge
    }
  val shape = RoundedCornerShape(tokens.radiusLarge)
  BelowOneAnother(
    modifier
      .fillMaxWidth()
      .heightIn(max = highest)
      .background(tokens.colorSurface, shape)
      .border(tokens.sizeLine, tokens.colorBorder, shape)
      .tells(Telling("region", scroll.label))
      .stop(spot, Stop.PRESS)
      .ring(shape)
      .focusable()
      .verticalScroll(rememberScrollState())
      .padding(tokens.space2),
    Arrangement.spacedBy(tokens.space4),
  ) {
    Children(spot)
  }
}

/** A line between two parts. */
@Composable
internal fun DrawDivider(modifier: Modifier) {
  val tokens = LocalTokens.current
  HorizontalDivider(
    modifier.tells(Telling("separator")),
    thickness = tokens.sizeLine,
    color = tokens.colorBorder,
  )
}

/** Children on a surface of their own. */
@Composable
internal fun DrawCard(spot: Spot, modifier: Modifier) {
  val tokens = LocalTokens.current
  val shape = RoundedCornerShape(tokens.radiusLarge)
  BelowOneAnother(
    modifier
      .fillMaxWidth()
      .background(tokens.colorSurface, shape)
      .border(tokens.sizeLine, tokens.colorBorder, shape)
      .padding(tokens.space5),
    Arrangement.spacedBy(tokens.space4),
  ) {
    Children(spot)
  }
}
