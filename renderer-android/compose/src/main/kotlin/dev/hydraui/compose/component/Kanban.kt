package dev.hydraui.compose.component

import androidx.compose.foundation.background
import androidx.compose.foundation.gestures.scrollBy
import androidx.compose.foundation.horizontalScroll
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.requiredHeight
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.DisposableEffect
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.SideEffect
import androidx.compose.runtime.derivedStateOf
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableIntStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.runtime.withFrameNanos
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.layout.Layout
import androidx.compose.ui.layout.layout
import androidx.compose.ui.layout.onGloballyPositioned
import androidx.compose.ui.layout.onPlaced
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.Constraints
import androidx.compose.ui.unit.dp
import androidx.compose.ui.zIndex
import dev.hydraui.brand.LocalTokens
import dev.hydraui.component.KanbanBoard
import dev.hydraui.component.KanbanColumn
import dev.hydraui.compose.scene.Children
import dev.hydraui.compose.scene.Spot
import dev.hydraui.compose.scene.Telling
import dev.hydraui.compose.scene.tells

/** The level of a column's heading. */
private const val LEVEL = 3

/**
 * Columns of cards. A card's grip is pressed to pick it up; then the arrow keys say where it is to
 * go, Space or Enter puts it there, Escape leaves it. A mouse draws the card there; a finger draws
 * it by its grip, or once it has rested on it.
 */
@Composable
internal fun DrawKanbanBoard(component: KanbanBoard<*>, spot: Spot, modifier: Modifier) {
  val tokens = LocalTokens.current
  val board = remember(spot) { Board(spot) }
  val across = rememberScrollState()
  var room by remember { mutableIntStateOf(0) }
  val step = with(LocalDensity.current) { tokens.space2.toPx() }
  board.edge = with(LocalDensity.current) { tokens.space12.toPx() }
  SideEffect { if (component.onMove.isEmpty) board.end() }
  LaunchedEffect(board.towards) {
    while (board.towards != 0) {
      withFrameNanos {}
      board.scrolled(across.scrollBy(board.towards * step))
    }
  }
  CompositionLocalProvider(LocalBoard provides board) {
    Column(
      modifier
        .fillMaxWidth()
        .tells(Telling("group", component.label).with("busy", component.busy))
        .onPressed(board::pressed)
        .onPlaced { board.seen = it }
    ) {
      Box(
        Modifier.tells(Telling("status"))
          .semantics { liveRegion = LiveRegionMode.Polite }
          .requiredHeight(1.dp)
      ) {
        Text(board.said, color = Color.Transparent, maxLines = 1)
      }
      Layout(
        { Children(spot) },
        Modifier.layout { content, limits ->
            if (limits.hasBoundedWidth) {
              room = limits.maxWidth
            }
            val placed = content.measure(limits)
            layout(placed.width, placed.height) { placed.place(0, 0) }
          }
          .horizontalScroll(across),
      ) { columns, _ ->
        val gap = tokens.space4.roundToPx()
        val count = maxOf(1, columns.size)
        val width = maxOf(tokens.sizeList.roundToPx(), (room - gap * (count - 1)) / count)
        val parts = columns.map { it.measure(Constraints.fixedWidth(width)) }
        layout((width + gap) * count - gap, parts.maxOfOrNull { it.height } ?: 0) {
          parts.forEachIndexed { at, part -> part.placeRelative((width + gap) * at, 0) }
        }
      }
    }
  }
}

/** A column of a board. */
@Composable
internal fun DrawKanbanColumn(column: KanbanColumn<*>, spot: Spot, modifier: Modifier) {
  val tokens = LocalTokens.current
  val board = LocalBoard.current
  val shape = RoundedCornerShape(tokens.radiusLarge)
  val aimed by remember(board) { derivedStateOf { isAimed(board, spot) } }
  val isOrigin by remember(board) { derivedStateOf { board?.hold?.origin === spot } }
  Forgetting(board, spot)
  Column(
    modifier
      .tells(Telling("region", column.title))
      .onGloballyPositioned { board?.placed(spot, it) }
      .zIndex(if (isOrigin) 1f else 0f)
      .background(if (aimed) tokens.colorAccentSubtle else tokens.colorSunken, shape)
      .heightIn(min = tokens.sizeColumnSmall)
      .padding(tokens.space3),
    Arrangement.spacedBy(tokens.space3),
  ) {
    Row(Modifier.fillMaxWidth(), Arrangement.SpaceBetween, Alignment.CenterVertically) {
      val strong = tokens.typeCopy.copy(fontWeight = tokens.fontWeightStrong)
      Text(
        column.title,
        Modifier.weight(1f).tells(Telling("heading").with("level $LEVEL")),
        style = strong.copy(color = tokens.colorText),
      )
      if (column.status.isNotEmpty()) {
        Text(column.status, style = tokens.typeCaption.copy(color = tokens.colorTextMuted))
      }
    }
    Columns(
      spot.children,
      tokens.space2,
      Modifier.fillMaxWidth().listed(Telling("list", column.title), spot),
      kept = { it.focus.has() || board?.hold?.card === it },
    )
  }
}

/** Whether a card would be put into a column that has none to mark. */
private fun isAimed(board: Board?, column: Spot): Boolean =
  board?.hold?.let { it.isMoved && it.column === column && it.others.isEmpty() } ?: false

@Composable
internal fun Forgetting(board: Board?, spot: Spot) {
  DisposableEffect(board, spot) { onDispose { board?.gone(spot) } }
}
