package dev.hydraui.compose.component

import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.derivedStateOf
import androidx.compose.runtime.getValue
import androidx.compose.runtime.remember
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.drawWithContent
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.graphics.graphicsLayer
import androidx.compose.ui.input.key.Key
import androidx.compose.ui.input.key.key
import androidx.compose.ui.input.key.onKeyEvent
import androidx.compose.ui.layout.onGloballyPositioned
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.customActions
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.zIndex
import dev.hydraui.brand.LocalTokens
import dev.hydraui.component.Alignment as Along
import dev.hydraui.component.KanbanCard
import dev.hydraui.compose.scene.Spot
import dev.hydraui.compose.scene.Stop
import dev.hydraui.compose.scene.Telling
import dev.hydraui.compose.scene.onLeave
import dev.hydraui.compose.scene.rememberControl
import dev.hydraui.compose.scene.stop
import dev.hydraui.compose.scene.tells

/** How opaque a card is while it is drawn. */
private const val DRAWN = 0.85f

/** A card of a board. */
@Composable
internal fun DrawKanbanCard(card: KanbanCard<*>, spot: Spot, modifier: Modifier) {
  val tokens = LocalTokens.current
  val board = LocalBoard.current
  val shape = RoundedCornerShape(tokens.radiusMedium)
  val movable = board?.isMovable == true
  val held by remember(board) { derivedStateOf { board?.hold?.card === spot } }
  val grip = rememberControl(spot)
  Forgetting(board, spot)
  if (board != null) {
    LaunchedEffect(Unit) {
      if (board.moved == card.key && spot.surface.focused == null) {
        board.moved = ""
        grip.request()
      }
    }
  }
  Row(
    modifier
      .fillMaxWidth()
      .tells(Telling("listitem"))
      .onGloballyPositioned { board?.placed(spot, it) }
      .zIndex(if (held) 1f else 0f)
      .graphicsLayer {
        if (held && board?.hold?.byKeys == false) {
          translationX = board.drawn.x
          translationY = board.drawn.y
          alpha = DRAWN
        }
      }
      .then(if (movable && !card.disabled) Modifier.drawable(board, spot) else Modifier)
      .marked(board, spot)
      .background(tokens.colorSurface, shape)
      .border(
        if (held) tokens.sizeFocus else tokens.sizeLine,
        if (held) tokens.colorAccent else tokens.colorBorder,
        shape,
      )
      .padding(start = tokens.space3, end = tokens.space1)
      .padding(vertical = tokens.space1),
    Arrangement.spacedBy(tokens.space2),
    Alignment.Top,
  ) {
    Column(Modifier.weight(1f).padding(vertical = tokens.space2)) {
      CardTitle(card, spot)
      if (card.description.isNotEmpty()) {
        Text(card.description, style = tokens.typeCaption.copy(color = tokens.colorTextMuted))
      }
      if (spot.children.isNotEmpty()) {
        Lines(tokens.space2, Along.START, Modifier.padding(top = tokens.space2)) {
          LineChildren(spot)
        }
      }
    }
    if (movable) {
      val words = spot.surface.words
      val name = words.move(card.title)
      IconPress(
        "grip",
        name,
        spot,
        Modifier.tells(Telling(name = name, description = words.moveHelp()).with("pressed", held))
          .semantics { customActions = board.actions(spot) }
          // Elsewhere on the board they lead on; here they are for the card, held or not.
          .onKeyEvent { it.key == Key.DirectionUp || it.key == Key.DirectionDown }
          .onLeave(spot) { if (board.hold?.byKeys == true) board.cancel() },
        !card.disabled,
        grip,
      ) {
        grip.request()
        board.gripped(spot)
      }
    }
  }
}

@Composable
private fun CardTitle(card: KanbanCard<*>, spot: Spot) {
  val tokens = LocalTokens.current
  val style = tokens.typeCopy.copy(color = tokens.colorText, fontWeight = tokens.fontWeightMedium)
  if (card.onOpen.isEmpty) {
    Text(card.title, style = style)
  } else {
    Text(
      card.title,
      Modifier.stop(spot, Stop.PRESS)
        .tells(Telling(name = card.title))
        .ring(RoundedCornerShape(tokens.radiusSmall))
        .clickable(role = Role.Button) { spot.send((spot.component as KanbanCard<*>).onOpen) },
      style = style,
    )
  }
}

/** Where the card that is held would be put: a line before this one, or behind the last. */
@Composable
private fun Modifier.marked(board: Board?, spot: Spot): Modifier {
  val tokens = LocalTokens.current
  return drawWithContent {
    drawContent()
    val hold = board?.hold?.takeIf { it.isMoved && it.column === spot.around }
    val others = hold?.others.orEmpty()
    val y =
      when {
        hold == null -> return@drawWithContent
        others.getOrNull(hold.index) === spot -> -tokens.space1.toPx()
        hold.index == others.size && others.lastOrNull() === spot ->
          size.height + tokens.space1.toPx()
        else -> return@drawWithContent
      }
    drawLine(tokens.colorAccent, Offset(0f, y), Offset(size.width, y), tokens.sizeFocus.toPx())
  }
}
